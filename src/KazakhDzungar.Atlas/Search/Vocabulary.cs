using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Storage;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Atlas.Search;

/// <summary>The ids that facets have for values, each list in the order of the record.</summary>
internal sealed record Vocabulary(
    IReadOnlyList<string> Stages, IReadOnlyList<string> Polities, IReadOnlyList<string> Juzes, IReadOnlyList<string> People,
    IReadOnlyList<string> Places, IReadOnlyList<string> Regions, IReadOnlyDictionary<string, string?> Parents)
{
    /// <summary>The holder of land that nobody is told to hold, or of a grip before it begins and after it ends.</summary>
    public const string Nobody = "nobody";

    /// <summary>Whoever can hold land: a polity, nobody that is told, nobody.</summary>
    public IReadOnlyList<string> Holders => [.. Polities, Polity.NotTold, Nobody];

    public static Vocabulary Read(AtlasDbContext context)
    {
        var polities = context.Polities.OrderBy(p => p.Id).Select(p => new { p.Id, p.Kind, p.ParentId }).ToList();
        return new(
            [.. context.Stages.OrderBy(s => s.Order).Select(s => s.Id)],
            [.. polities.Select(p => p.Id)],
            [.. polities.Where(p => p.Kind == PolityKind.Juz).Select(p => p.Id).OrderBy(JuzOrder)],
            [.. context.People.OrderBy(p => p.Id).Select(p => p.Id)],
            [.. context.Places.OrderBy(p => p.Id).Select(p => p.Id)],
            [.. context.Regions.OrderBy(r => r.Id).Select(r => r.Id)],
            polities.ToDictionary(p => p.Id, p => p.ParentId, StringComparer.Ordinal));
    }

    /// <summary>The juzes that polities are, or are part of.</summary>
    public IEnumerable<string> JuzesOf(IEnumerable<string?> polities) =>
        polities.OfType<string>().SelectMany(p => Ancestry(p)).Where(Juzes.Contains);

    private static int JuzOrder(string juz) => juz switch { "senior-juz" => 0, "middle-juz" => 1, _ => 2 };

    private IEnumerable<string> Ancestry(string polity)
    {
        for (var at = polity; at is not null; at = Parents.GetValueOrDefault(at))
        {
            yield return at;
        }
    }
}
