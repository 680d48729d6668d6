using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages;

/// <summary>The names that nearly every page mentions: polities, regions, the sources and their sections. Read once and kept.</summary>
internal sealed class AtlasNames(IServiceScopeFactory scopes)
{
    private readonly Lazy<Lists> _lists = new(() =>
    {
        using var scope = scopes.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<AtlasDbContext>();
        return new(
            context.Polities.Select(p => new { p.Id, p.Name, p.Kind }).ToDictionary(p => p.Id, p => (p.Name, p.Kind)),
            context.Regions.Select(r => new { r.Id, r.Name }).ToDictionary(r => r.Id, r => r.Name),
            context.Sources.Include(s => s.Sections.OrderBy(x => x.Order)).ToDictionary(s => s.Id));
    });

    public (LocalText Name, PolityKind Kind) Polity(string id) => _lists.Value.Polities[id];

    /// <summary>All polities with their names.</summary>
    public IEnumerable<(string Id, LocalText Name)> Polities => _lists.Value.Polities.Select(p => (p.Key, p.Value.Name));

    public LocalText Region(string id) => _lists.Value.Regions[id];

    public Source Source(string id) => _lists.Value.Sources[id];

    /// <summary>The section that a citation of a source is about; null for a card.</summary>
    public SourceSection? Section(Citation citation) => Source(citation.SourceId!).Sections.Find(s => s.Key == Locator.SectionOf(citation.Locator!));

    /// <summary>Whether a citation counts paragraphs.</summary>
    public bool ByParagraph(Citation citation) => Section(citation)?.ByParagraph ?? false;

    private sealed record Lists(
        Dictionary<string, (LocalText Name, PolityKind Kind)> Polities, Dictionary<string, LocalText> Regions, Dictionary<string, Source> Sources);
}
