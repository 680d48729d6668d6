namespace KazakhDzungar.Atlas.Land;

/// <summary>How much land was held through a run of days.</summary>
/// <param name="FirstDay">The first day, a <see cref="Time.DayNumber"/>.</param>
/// <param name="LastDay">The last day, inclusive.</param>
/// <param name="SureKm2">The land that was surely held, in square kilometres.</param>
/// <param name="PossibleKm2">That land, and what may have been held: never less.</param>
public sealed record LandStep(int FirstDay, int LastDay, double SureKm2, double PossibleKm2);
