using System.Buffers;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Time;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Web.Features;

/// <summary>The features of one kind of record: selected by a catalogue, written once per language and kept.</summary>
internal abstract class FeatureLayer
{
    /// <summary>Its name in addresses: <c>events</c>.</summary>
    public abstract string Id { get; }

    /// <summary>How selections from it are written.</summary>
    public abstract SelectionGrammar Grammar { get; }

    public abstract FacetIndex Facets { get; }

    /// <summary>The properties, in the order in which they are written: the id, a title, …, the address of a page.</summary>
    public abstract IReadOnlyList<Field> Fields { get; }

    /// <summary>The GeoJSON types that its geometries have, besides null.</summary>
    public abstract IReadOnlyList<string> GeometryTypes { get; }

    /// <summary>Whether a feature may have no geometry.</summary>
    public abstract bool MayBeNowhere { get; }

    /// <summary>How many features it has.</summary>
    public abstract int Count { get; }

    /// <summary>The box around all of them: degrees, X longitude, Y latitude.</summary>
    public abstract Envelope Box { get; }

    /// <summary>The first and the last day that a time of any of them names; an end that nothing bounds does not count.</summary>
    public abstract DayRange Days { get; }

    /// <summary>Where the feature of an id stands; null where there is none.</summary>
    public abstract int? PositionOf(string id);

    /// <summary>The id of the feature at a position.</summary>
    public abstract string IdAt(int position);

    /// <summary>Where the feature at a position lies: degrees, X longitude, Y latitude; null where it is not located.</summary>
    public abstract Geometry? ShapeAt(int position);

    /// <summary>How many features a selection finds, and where they stand, in its order, with no regard to offset and limit.</summary>
    public abstract (int Matched, IEnumerable<int> Positions) Ask(Selection selection, string language);

    /// <summary>Writes one feature.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="position">Its position.</param>
    /// <param name="language">The language of its texts, BCP 47.</param>
    /// <param name="origin">Scheme and host of the service, for the addresses of pages.</param>
    /// <param name="links">Its links as a JSON array; empty for none.</param>
    public abstract void Write(IBufferWriter<byte> output, int position, string language, ReadOnlySpan<byte> origin, ReadOnlySpan<byte> links = default);

    /// <summary>The values of a feature in the visitor's language, in the order of <see cref="Fields"/>, as people read them.</summary>
    public abstract IReadOnlyList<string?> Values(int position);
}
