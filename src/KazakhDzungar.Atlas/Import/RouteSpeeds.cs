using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.Routes;
using KazakhDzungar.Atlas.Sources;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Atlas.Import;

/// <summary>
/// No army goes faster than 60 km a day, nor a people on the move; no embassy faster than 120, nor a rider in flight. Measured from one dated
/// way-point to the next along those between them, great circle by great circle, in the longest time that the two dates allow: what is reported is
/// impossible by every reading. A way-point that is marked <see cref="Certainty.Impossible"/> stands as printed and is not measured to or from.
/// </summary>
internal static class RouteSpeeds
{
    public static void Check(AtlasRecord record, ProblemLog log)
    {
        // A way-point that could not be read stands at 0, 0, and has been reported.
        foreach (var route in record.Routes.Where(r => r.Certainty != Certainty.Impossible && r.Points.TrueForAll(p => (p.Longitude, p.Latitude) != (0, 0))))
        {
            var dated = route.Points.Where(p => p.Date is { Edtf.Length: > 0 } && p.Certainty != Certainty.Impossible).ToList();
            foreach (var (from, to) in dated.Zip(dated.Skip(1)))
            {
                if (Fault(route, from, to) is { } fault)
                {
                    log.Add(new(log.FileOf(RecordKind.Route, route.Id), route.Id, $"points[{to.Order}].date", fault));
                }
            }
        }
    }

    /// <summary>Kilometres a day.</summary>
    private static int Limit(RouteKind kind) => kind is RouteKind.Embassy or RouteKind.Flight ? 120 : 60;

    private static string? Fault(Route route, RoutePoint from, RoutePoint to)
    {
        var days = to.Date!.EndMax - from.Date!.StartMin + 1;
        if (days <= 0)
        {
            return $"'{to.Date.Edtf}' is before '{from.Date.Edtf}', the date of points[{from.Order}]; a route goes on in time.";
        }

        var distance = Ground.Kilometres([.. route.Points.Where(p => p.Order >= from.Order && p.Order <= to.Order).Select(p => new Coordinate(p.Longitude, p.Latitude))]);
        var limit = Limit(route.Kind);
        return distance <= (double)limit * days ? null : FormattableString.Invariant(
            $"{distance:0} km from points[{from.Order}] in {days} day(s) at most is {distance / days:0} km a day; expected no more than {limit} for a {EnumText.Of(route.Kind)}.");
    }
}
