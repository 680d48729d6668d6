using KazakhDzungar.Atlas.Tests.Import;

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
        private readonly DataCopy _data = new();

        public UntranslatedFixture() => _data.Edit("places.json", "places", "orbulaq", place => place["summary"]!.AsObject().Remove("kk"));

        protected override string DataPath => _data.Folder.Path;

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            _data.Dispose();
        }
    }
}
