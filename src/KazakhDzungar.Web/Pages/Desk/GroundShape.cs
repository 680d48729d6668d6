using NetTopologySuite.Geometries;

namespace KazakhDzungar.Web.Pages.Desk;

/// <summary>A line or face of the ground.</summary>
/// <param name="Extent">Where it lies on the drawing (see <see cref="Ground.At"/>).</param>
/// <param name="Path">SVG path data.</param>
internal sealed record GroundShape(Envelope Extent, string Path);
