using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Web.Tests.Pages;

/// <summary>The map and its legend know each kind of event by its sign.</summary>
public sealed class SignsTests
{
    private static readonly string Top = Path.GetFullPath("..", AtlasFixture.Data);

    [Fact]
    public void Every_kind_of_event_has_a_sign_and_stands_in_the_legend()
    {
        var signs = File.ReadAllText(Path.Combine(Top, "src/KazakhDzungar.Web/Pages/_Signs.cshtml"));
        var legend = File.ReadAllText(Path.Combine(Top, "wwwroot/js/atlas/legend.js"));
        Assert.All(EnumText.All<EventKind>(), kind =>
        {
            Assert.Contains($"id=\"sign-{kind}\"", signs, StringComparison.Ordinal);
            Assert.Contains($"'{kind}'", legend, StringComparison.Ordinal);
        });
    }
}
