using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Web.Export;

/// <summary>A record as it is taken away, whatever its kind: every format is written from this.</summary>
internal sealed record TakenRecord
{
    public required RecordKind Kind { get; init; }

    public required string Id { get; init; }

    /// <summary>The section of the site in which its page stands: <c>events</c>.</summary>
    public required string Section { get; init; }

    public required LocalText Title { get; init; }

    /// <summary>What sort of event, place … it is, as a word of <c>data/</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The date that the atlas shows; null where it has none.</summary>
    public DateColumns? Date { get; init; }

    /// <summary>How sure that date is.</summary>
    public Certainty DateCertainty { get; init; }

    /// <summary>Its own claims, and those of other records that are about it.</summary>
    public required IReadOnlyList<TakenClaim> Claims { get; init; }

    /// <summary>Where it can be put.</summary>
    public IReadOnlyList<TakenPoint> Points { get; init; } = [];

    /// <summary>Its land, longitude and latitude in degrees; null where it is no piece of land.</summary>
    public Geometry? Land { get; init; }

    /// <summary>The entity it was made from.</summary>
    public required object Entity { get; init; }

    /// <summary>The claims that are its own.</summary>
    public IEnumerable<TakenClaim> Own => Claims.Where(c => c.Owner == (Kind, Id));

    /// <summary>What sums it up; null where nothing does.</summary>
    public Account? Summary => Own.Select(c => c.Claim).OfType<Account>().FirstOrDefault(a => a.Kind == AccountKind.Summary);
}
