using KazakhDzungar.Atlas.Search;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;

namespace KazakhDzungar.Web.Features.Layers;

/// <summary>A catalogue of lines or surfaces: in a box is what shares a point with it.</summary>
/// <param name="items">The items.</param>
/// <param name="facets">Facets of these items.</param>
/// <param name="shape">The geometry of an item, in degrees. Items that share one are asked together.</param>
internal sealed class GroundCatalogue<TItem>(IReadOnlyList<TItem> items, IReadOnlyList<Facet> facets, Func<TItem, Geometry> shape)
    : Catalogue<TItem>(items, facets, SelectionSort.Date)
    where TItem : CatalogueItem
{
    private readonly (IPreparedGeometry Shape, int[] Positions)[] _shapes =
    [
        .. items.Select((item, i) => (Shape: shape(item), i)).GroupBy(p => p.Shape, p => p.i, ReferenceEqualityComparer.Instance)
            .Select(g => (PreparedGeometryFactory.Prepare((Geometry)g.Key!), g.ToArray())),
    ];

    protected override ItemSet Within(Extent extent)
    {
        var boxes = Boxes(extent);
        var inside = new bool[Items.Count];
        foreach (var (prepared, positions) in _shapes)
        {
            if (Array.Exists(boxes, prepared.Intersects))
            {
                Array.ForEach(positions, p => inside[p] = true);
            }
        }

        return ItemSet.Where(Items.Count, i => inside[i]);
    }

    /// <summary>The box, or its two halves where it spans the meridian of 180°.</summary>
    private static Geometry[] Boxes(Extent box)
    {
        Envelope[] halves = box.West <= box.East
            ? [new(box.West, box.East, box.South, box.North)]
            : [new(box.West, 180, box.South, box.North), new(-180, box.East, box.South, box.North)];
        return Array.ConvertAll(halves, GeometryFactory.Default.ToGeometry);
    }
}
