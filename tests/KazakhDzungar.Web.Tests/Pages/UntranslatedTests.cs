using System.Text.Json.Nodes;
using KazakhDzungar.Atlas.Import;

namespace KazakhDzungar.Web.Tests.Pages;

/// <summary>Where a text of the record has no translation, the page shows the English and says so.</summary>
public sealed class UntranslatedTests : IDisposable
{
    private readonly UntranslatedFixture _atlas = new();

    public void Dispose() => _atlas.Dispose();

    [Fact]
    public async Task Text_that_is_not_translated_is_marked_as_English()
    {
        using var visitor = _atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri("/kk/places/orbulaq", UriKind.Relative));
        var page = await AtlasFixture.ParseAsync(response);
        Assert.NotEmpty(page.QuerySelectorAll(".fallback-language"));
        Assert.All(page.QuerySelectorAll(".fallback-language"), note => Assert.Equal("en", note.PreviousElementSibling?.GetAttribute("lang")));
    }

    private sealed class UntranslatedFixture : AtlasFixture
    {
        private readonly DirectoryInfo _copy = Directory.CreateTempSubdirectory("atlas-untranslated-");

        protected override string DataPath => _copy.FullName;

        protected override void ConfigureWebHost(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder)
        {
            foreach (var file in new DataFolder(Data).Files())
            {
                var target = Path.Combine(_copy.FullName, file);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(Path.Combine(Data, file), target);
            }

            var places = Path.Combine(_copy.FullName, "places.json");
            var root = JsonNode.Parse(File.ReadAllText(places))!;
            var summary = root["places"]!.AsArray().Single(p => (string?)p!["id"] == "orbulaq")!["summary"]!.AsObject();
            summary.Remove("kk");
            File.WriteAllText(places, root.ToJsonString());
            base.ConfigureWebHost(builder);
        }

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            if (disposing && Directory.Exists(_copy.FullName))
            {
                _copy.Delete(recursive: true);
            }
        }
    }
}
