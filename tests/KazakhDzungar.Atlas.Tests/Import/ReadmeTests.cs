using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace KazakhDzungar.Atlas.Tests.Import;

/// <summary>What <c>data/README.md</c> gives as examples can be copied as it stands.</summary>
public sealed partial class ReadmeTests
{
    private static readonly (string Field, string File, string List)[] Homes =
        [("importance", "events/stage-1.json", "events"), ("location", "places.json", "places"), ("hold", "land/changes.json", "changes")];

    [Fact]
    public void Every_record_in_it_is_sound()
    {
        using var data = new DataCopy();
        var records = Blocks().Matches(File.ReadAllText(Path.Combine(Repository.Data, "README.md")))
            .Select(m => m.Groups["json"].Value).Where(b => b.StartsWith('{')).Select(b => JsonNode.Parse(b)!).ToList();
        Assert.Equal(Homes.Length, records.Count);
        foreach (var record in records)
        {
            var home = Homes.Single(h => record[h.Field] is not null);
            data.EditList(home.File, home.List, list => list.Add(record));
        }

        Assert.All(data.Reading().Problems, p => Assert.Contains("The command 'renew' mends the list.", p.Message, StringComparison.Ordinal));
    }

    [GeneratedRegex("```json\n(?<json>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Blocks();
}
