namespace KazakhDzungar.Atlas.Time;

/// <summary>What the dates of a cluster differ in; all that is coarser they share, and it is said once.</summary>
internal enum ClusterLevel
{
    Years,
    PartsOfYear,
    Months,
    DaysOfMonth,
    DaysOfYear,
}
