using System.Text.Json.Nodes;

namespace KazakhDzungar.Atlas.Tests.Import;

/// <summary>Routes that nobody could have travelled in the time that their dates allow are reported.</summary>
public sealed class RouteSpeedTests : IDisposable
{
    private readonly DataCopy _data = new();

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData("campaign", "1739-09-01", "1739-09-10", true)]
    [InlineData("campaign", "1739-09-01", "1739-09-20", false)]
    [InlineData("migration", "1739-09-01", "1739-09-10", true)]
    [InlineData("embassy", "1739-09-01", "1739-09-10", false)]
    [InlineData("embassy", "1739-09-01", "1739-09-05", true)]
    [InlineData("flight", "1739-09-01", "1739-09-10", false)]
    [InlineData("campaign", "1739-09", "1739-09", false)]
    [InlineData("campaign", "1739", "1738", true)]
    public void A_stretch_is_held_against_the_longest_time_that_its_dates_allow(string kind, string start, string end, bool reported)
    {
        Route(kind, start, end);
        var problems = _data.Reading().Problems.Where(p => p is { File: "routes.json", Record: "test-route", Field: "points[2].date" }).ToList();
        Assert.Equal(reported ? 1 : 0, problems.Count);
    }

    [Fact]
    public void The_message_says_how_far_how_long_and_how_fast()
    {
        Route("campaign", "1739-09-01", "1739-09-10");
        var problem = Assert.Single(_data.Reading().Problems, p => p.Record == "test-route");
        Assert.Matches("6[0-9]{2} km from points\\[0\\] in 10 day\\(s\\) at most is 6[0-9] km a day; expected no more than 60 for a campaign", problem.Message);
    }

    [Fact]
    public void A_way_point_marked_impossible_is_not_measured()
    {
        Route("campaign", "1739-09-01", "1739-09-10", "impossible");
        Assert.DoesNotContain(_data.Reading().Problems, p => p is { Record: "test-route", File: "routes.json" });
    }

    /// <summary>Some 660 km over a bend: half of it along a meridian, half back.</summary>
    private void Route(string kind, string start, string end, string certainty = "certain") =>
        _data.EditList("routes.json", "routes", routes => routes.Add(JsonNode.Parse($$"""
            {
              "id": "test-route", "kind": "{{kind}}", "event": "dzungar-invasion-1739", "polity": "dzungar-khanate",
              "name": { "en": "A test", "kk": "Сынақ", "ru": "Проба" },
              "points": [
                { "at": [70, 45], "date": "{{start}}" }, { "at": [70, 48] },
                { "at": [70, 45], "date": "{{end}}", "certainty": "{{certainty}}" }
              ],
              "cite": [{ "source": "wars", "at": "stage-4/8" }]
            }
            """)));
}
