namespace KazakhDzungar.Bench;

/// <summary>One line of the table.</summary>
internal sealed record Row(string What, string Measured, string Bound)
{
    public static void PrintHead()
    {
        Line("what", "measured", "bound");
        Line("---", "---", "---");
    }

    public static void Print(IReadOnlyList<Row> rows)
    {
        foreach (var row in rows)
        {
            Line(row.What, row.Measured, row.Bound);
        }
    }

    private static void Line(string what, string measured, string bound) => Console.WriteLine($"| {what,-62} | {measured,-26} | {bound,-10} |");
}
