using System.Runtime.InteropServices;

namespace KazakhDzungar.Atlas.Time;

/// <summary>A run of days, both ends inclusive. A range whose last day lies before its first holds no day at all.</summary>
/// <param name="First">The first day, a <see cref="DayNumber"/>.</param>
/// <param name="Last">The last day, a <see cref="DayNumber"/>.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DayRange(int First, int Last)
{
    /// <summary>Whether the two ranges share a day.</summary>
    public bool Overlaps(DayRange other) =>
        First <= other.Last && other.First <= Last && First <= Last && other.First <= other.Last;

    /// <summary>Whether every day of <paramref name="other"/> lies in this range.</summary>
    public bool Contains(DayRange other) => First <= other.First && other.Last <= Last;
}
