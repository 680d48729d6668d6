namespace KazakhDzungar.Atlas.Land;

/// <summary>
/// An event's effect on one region. Days count from 1970-01-01, proleptic Gregorian. It happened on some day d from
/// <see cref="DayMin"/> to <see cref="DayMax"/>, both inclusive: the new holder holds from d, the old one through d − 1.
/// </summary>
/// <param name="Id">The change's slug; one change may concern several regions.</param>
/// <param name="EventId">The event it belongs to.</param>
/// <param name="RegionId">The region.</param>
/// <param name="Hold">The layer it is about.</param>
/// <param name="From">The holder before it; null where an overlay begins.</param>
/// <param name="To">The holder after it; null where an overlay ends.</param>
/// <param name="DayMin">The first day it can have happened.</param>
/// <param name="DayMax">The last day it can have happened.</param>
/// <param name="UntilMin">Overlays only: the first day that can have been its last, where the same record tells its end.</param>
/// <param name="UntilMax">Overlays only: the last day that can have been its last. The atlas's last day or later: it outlasts the atlas.</param>
/// <param name="Order">Its place in the file, which decides between changes with the same bounds.</param>
public sealed record LandChange(
    string Id,
    string EventId,
    string RegionId,
    Hold Hold,
    string? From,
    string? To,
    int DayMin,
    int DayMax,
    int? UntilMin,
    int? UntilMax,
    int Order);
