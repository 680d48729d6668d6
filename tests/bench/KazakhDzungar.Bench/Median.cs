namespace KazakhDzungar.Bench;

/// <summary>The middle of what was measured.</summary>
internal static class Median
{
    /// <summary>The middle value; of an even number the upper of the two in the middle.</summary>
    public static double Of(IReadOnlyCollection<double> values) => values.Order().ElementAt(values.Count / 2);
}
