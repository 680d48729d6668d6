using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.Desk;

/// <summary>The names of stages, titles, archives, funds and references, by facet and value. Read once and kept.</summary>
internal sealed class DeskTexts(IServiceScopeFactory scopes, Catalogues catalogues)
{
    private readonly Lazy<Dictionary<(string Facet, string Value), LocalText>> _texts = new(() =>
    {
        using var scope = scopes.CreateScope();
        return Read(scope.ServiceProvider.GetRequiredService<AtlasDbContext>(), catalogues.People).DistinctBy(t => (t.Facet, t.Value))
            .ToDictionary(t => (t.Facet, t.Value), t => t.Text);
    }, LazyThreadSafetyMode.PublicationOnly);

    public LocalText Of(string facet, string value) => _texts.Value[(facet, value)];

    private static IEnumerable<(string Facet, string Value, LocalText Text)> Read(AtlasDbContext context, PeopleCatalogue people) =>
    [
        .. context.Stages.Select(s => new { s.Id, s.Name }).AsEnumerable().Select(s => ("stage", s.Id, s.Name)),
        .. context.Archives.Select(a => new { a.Id, a.Name, a.Abbreviation }).AsEnumerable().Select(a => ("archive", a.Id, Join(a.Abbreviation, a.Name))),
        .. context.Funds.Select(f => new { f.Id, f.Name, f.Number, f.Archive!.Abbreviation }).AsEnumerable().Select(f => ("fund", f.Id, Join(f.Abbreviation, f.Name, f.Number))),
        .. context.References.Select(r => new { r.Id, r.Text }).AsEnumerable().Select(r => ("reference", r.Id, new LocalText(r.Text, r.Text, r.Text))),
        .. people.Items.SelectMany(p => p.Titles).Select(t => ("title", PeopleCatalogue.TitleId(t), t)),
    ];

    /// <summary>"AVPRI 122: Kirgiz-Kaisak Affairs".</summary>
    private static LocalText Join(LocalText abbreviation, LocalText name, string? number = null)
    {
        string In(string language) => $"{abbreviation.In(language).Text}{(number is null ? "" : " " + number)}: {name.In(language).Text}";
        return new(In("en"), In("kk"), In("ru"));
    }
}
