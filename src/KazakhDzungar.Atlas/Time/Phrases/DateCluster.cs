namespace KazakhDzungar.Atlas.Time;

/// <summary>
/// Dates, and runs from one date to another, that share so much that a phrase says it once: "12–15 May 1755", "April or May 1756".
/// </summary>
internal sealed class DateCluster
{
    // Earlier and later years need a word with each of them: "AD 43".
    private const int FirstBareYear = 1000;

    private DateCluster(ClusterLevel level, IReadOnlyList<(PrintedDate First, PrintedDate Last)> pieces)
    {
        Level = level;
        Pieces = pieces;
    }

    public ClusterLevel Level { get; }

    public IReadOnlyList<(PrintedDate First, PrintedDate Last)> Pieces { get; }

    /// <summary>A date of the cluster, for what all of them share.</summary>
    public PrintedDate Sample => Pieces[0].First;

    public Qualifier Qualifier => Sample.SharedQualifier.GetValueOrDefault();

    public bool HasRange => Pieces.Any(piece => piece.First.Text != piece.Last.Text);

    /// <summary>The cluster of these dates; null when they share too little.</summary>
    public static DateCluster? Of(IReadOnlyList<(PrintedDate First, PrintedDate Last)> pieces)
    {
        PrintedDate[] dates = [.. pieces.SelectMany(piece => new[] { piece.First, piece.Last })];
        return dates.All(date => IsAlike(date, dates[0])) && LevelOf(dates) is { } level ? new DateCluster(level, pieces) : null;
    }

    /// <summary>The ends of all runs as dates of their own.</summary>
    public DateCluster Split() =>
        new(Level, [.. Pieces.SelectMany(piece => new[] { (piece.First, piece.First), (piece.Last, piece.Last) })]);

    private static bool IsAlike(PrintedDate date, PrintedDate other) =>
        date.Time is null
        && date.Fields.All(field => field.IsExact)
        && date.Year.First is >= FirstBareYear and <= DayNumber.MaxYear
        && date.Precision == other.Precision
        && date.SharedQualifier is { } qualifier
        && qualifier == other.SharedQualifier;

    private static ClusterLevel? LevelOf(PrintedDate[] dates)
    {
        var precision = dates[0].Precision;
        if (precision == Precision.Year)
        {
            return ClusterLevel.Years;
        }

        if (dates.Any(date => date.Year.First != dates[0].Year.First))
        {
            return null;
        }

        return precision switch
        {
            Precision.Month => ClusterLevel.Months,
            Precision.Day => dates.All(date => date.Month == dates[0].Month) ? ClusterLevel.DaysOfMonth : ClusterLevel.DaysOfYear,
            _ => dates.All(date => date.Part is { Kind: PartKind.Season, CrossesYears: false, Southern: false }) ? ClusterLevel.PartsOfYear : null,
        };
    }
}
