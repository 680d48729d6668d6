using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Time;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Web.Features;

/// <summary>A layer over a catalogue.</summary>
/// <param name="id">Its name in addresses.</param>
/// <param name="catalogue">The items and what they are selected by.</param>
/// <param name="fields">The properties; the last is the address of the page.</param>
/// <param name="geometry">The geometry of an item; null where it is not located. Items that share one share its bytes.</param>
internal sealed class FeatureLayerOf<TItem>(string id, Catalogue<TItem> catalogue, IReadOnlyList<FieldOf<TItem>> fields, Func<TItem, Geometry?> geometry) : FeatureLayer
    where TItem : CatalogueItem
{
    private readonly Geometry?[] _shapes = [.. catalogue.Items.Select(geometry)];
    private readonly byte[][] _heads = [.. catalogue.Items.Select(item => FeatureJson.Head(item.Id))];
    private byte[][]? _geometries;
    private readonly ConcurrentDictionary<string, Lazy<(byte[] Properties, byte[] Page)[]>> _properties = new(StringComparer.Ordinal);

    public override string Id => id;

    public override SelectionGrammar Grammar => catalogue.Grammar;

    public override FacetIndex Facets => catalogue.Facets;

    public override IReadOnlyList<Field> Fields => fields;

    public override IReadOnlyList<string> GeometryTypes => [.. _shapes.OfType<Geometry>().Select(g => g.GeometryType).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public override bool MayBeNowhere => Array.Exists(_shapes, g => g is null);

    public override int Count => catalogue.Items.Count;

    public override Envelope Box => _shapes.OfType<Geometry>().Aggregate(new Envelope(), (box, shape) => box.ExpandedBy(shape.EnvelopeInternal));

    public override DayRange Days
    {
        get
        {
            var bounds = catalogue.Items.SelectMany(item => item.Times).Select(t => t.Bounds).ToList();
            int[] days = [.. bounds.SelectMany(b => new[] { b.StartMin, b.StartMax, b.EndMin, b.EndMax }).Where(d => d is not (DayNumber.UnboundedMin or DayNumber.UnboundedMax))];
            return new(days.Min(), days.Max());
        }
    }

    public override int? PositionOf(string id) => catalogue.PositionOf(id);

    public override string IdAt(int position) => catalogue.Items[position].Id;

    public override Geometry? ShapeAt(int position) => _shapes[position];

    public override (int Matched, IEnumerable<int> Positions) Ask(Selection selection, string language)
    {
        var answer = catalogue.Ask(selection);
        return (answer.Count, answer.InOrder(language).Select(item => catalogue.PositionOf(item.Id)!.Value));
    }

    public override void Write(IBufferWriter<byte> output, int position, string language, ReadOnlySpan<byte> origin, ReadOnlySpan<byte> links = default)
    {
        var (properties, page) = PropertiesIn(language)[position];
        output.Write(_heads[position]);
        output.Write((_geometries ??= Serialize(_shapes))[position]);
        output.Write(properties);
        output.Write(origin);
        output.Write(page);
        FeatureJson.End(output, links);
    }

    public override IReadOnlyList<string?> Values(int position) =>
        [.. fields.Select(f => FeatureJson.Tell(f, f.Value(catalogue.Items[position])))];

    /// <summary>Written when first asked for in a language: the start has no time for it.</summary>
    private (byte[] Properties, byte[] Page)[] PropertiesIn(string language) =>
        _properties.GetOrAdd(language, key => new(() => WriteIn(key), LazyThreadSafetyMode.PublicationOnly)).Value;

    private (byte[] Properties, byte[] Page)[] WriteIn(string language)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            return [.. catalogue.Items.Select(item => FeatureJson.Properties(fields, item))];
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static byte[][] Serialize(IEnumerable<Geometry?> shapes)
    {
        var written = new Dictionary<Geometry, byte[]>(ReferenceEqualityComparer.Instance);
        var nowhere = GeometryJson.Write(null);
        return
        [
            .. shapes.Select(shape =>
            {
                if (shape is null)
                {
                    return nowhere;
                }

                if (!written.TryGetValue(shape, out var bytes))
                {
                    written[shape] = bytes = GeometryJson.Write(shape);
                }

                return bytes;
            }),
        ];
    }
}
