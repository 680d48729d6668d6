using System.Globalization;

namespace KazakhDzungar.Atlas.Time;

/// <summary>How a language names single dates and clusters of dates.</summary>
internal abstract class DateNames
{
    private const long FirstGroupedYear = 10_000;

    private static readonly (Qualifier Qualifier, DateNote Note)[] QualifierNotes =
    [
        (Qualifier.Approximate, DateNote.Approximate),
        (Qualifier.Uncertain, DateNote.Uncertain),
        (Qualifier.Approximate | Qualifier.Uncertain, DateNote.ApproximateAndUncertain),
    ];

    /// <summary>What stands between the thousands of a long year.</summary>
    protected abstract string ThousandsSeparator { get; }

    protected abstract string SouthernHemisphere { get; }

    /// <summary>A "perhaps" with its comma, in a language that sets it off by commas.</summary>
    protected virtual string? Aside => null;

    /// <summary>The date with all its notes and its time of day, but without the qualifier it has as a whole.</summary>
    public string Full(PrintedDate date, PhraseRole role)
    {
        var notes = Notes(date).ToArray();
        return Name(date, role) + (notes.Length == 0 ? "" : $" ({string.Join("; ", notes)})") + TimeText(date.Time);
    }

    /// <summary>Dates that share a year or a month, which is said once.</summary>
    public string Cluster(DateCluster cluster, Conjunction conjunction, PhraseRole role)
    {
        var items = cluster.Pieces.Select(piece => Piece(cluster.Level, piece.First, piece.Last, role)).ToArray();
        var isPlural = cluster.HasRange || (items.Length > 1 && conjunction == Conjunction.And);
        return Frame(Join(items, conjunction), cluster, isPlural, role);
    }

    /// <summary>The day and the month, without the year.</summary>
    public string DayAndMonth(PrintedDate date) => Core(ClusterLevel.DaysOfYear, date, PhraseRole.Named);

    public string Join(IReadOnlyList<string> items, Conjunction conjunction) => items.Count == 1
        ? items[0]
        : $"{string.Join(", ", items.Take(items.Count - 1))} {Word(conjunction)}{Following(items[^1])}";

    /// <summary>A phrase as it follows on another word: a "perhaps" between commas has one before it as well.</summary>
    public string Following(string phrase) =>
        (Aside is not null && phrase.StartsWith(Aside, StringComparison.Ordinal) ? ", " : " ") + phrase;

    /// <summary>The date without notes, qualifiers and time.</summary>
    protected abstract string Name(PrintedDate date, PhraseRole role);

    protected abstract string Note(DateNote note, IReadOnlyList<DatePart> parts);

    protected abstract string Word(Conjunction conjunction);

    /// <summary>What a date of a cluster has for itself: the day, the month, the season, the year.</summary>
    protected abstract string Core(ClusterLevel level, PrintedDate date, PhraseRole role);

    /// <summary>A list of cores together with what the cluster shares.</summary>
    protected abstract string Frame(string list, DateCluster cluster, bool isPlural, PhraseRole role);

    protected static DateShape ShapeOf(PrintedDate date) => date switch
    {
        { Part: not null } => DateShape.PartOfYear,
        { Month: { IsUnspecified: false }, Day: null or { IsUnspecified: true } } => DateShape.Month,
        { Day: null or { IsUnspecified: true } } => DateShape.Year,
        { Month: { IsUnspecified: true } } => DateShape.DayOfUnknownMonth,
        { Day: { IsExact: false, First: < 30 } } => DateShape.PartOfMonth,
        _ => DateShape.Day,
    };

    /// <summary>The day; of <c>3X</c> those that the month has.</summary>
    protected string DayText(DateField day, DateField month)
    {
        if (day.IsExact)
        {
            return Number(day.First);
        }

        return month.First is 4 or 6 or 9 or 11 ? "30" : Join(["30", "31"], Conjunction.Or);
    }

    /// <summary>The month, or the first and the last of those it may be.</summary>
    protected static string MonthText(DateField month, Func<long, string> name) =>
        month.IsExact ? name(month.First) : Range(name(month.First), name(month.Last));

    protected string YearNumbers(YearName year) =>
        year.First == year.Last ? Number(year.First) : Range(Number(year.First), Number(year.Last));

    protected string Number(long number) => number < FirstGroupedYear
        ? number.ToString(CultureInfo.InvariantCulture)
        : number.ToString("N0", CultureInfo.InvariantCulture).Replace(",", ThousandsSeparator, StringComparison.Ordinal);

    /// <summary>Two things with an en dash, which has spaces about it when they have spaces in them.</summary>
    protected static string Range(string first, string last) =>
        first.Contains(' ', StringComparison.Ordinal) || last.Contains(' ', StringComparison.Ordinal)
            ? $"{first} – {last}"
            : $"{first}–{last}";

    /// <summary>Whether nothing but the year could be told of the date, and not even that is known.</summary>
    protected static bool IsAllUnknown(PrintedDate date) => date.Year.IsUnspecified && date.Month is not null;

    private string Piece(ClusterLevel level, PrintedDate first, PrintedDate last, PhraseRole role) => first.Text == last.Text
        ? Core(level, first, role)
        : Range(Core(level, first, role), Core(level, last, role));

    private IEnumerable<string> Notes(PrintedDate date)
    {
        if (date.Part is { Southern: true })
        {
            yield return SouthernHemisphere;
        }

        if (Parts(date, field => field.IsUnspecified).ToArray() is { Length: > 0 } unknown && !IsNamedUnknown(date))
        {
            yield return Note(DateNote.Unknown, ShapeOf(date) == DateShape.DayOfUnknownMonth ? [DatePart.Year] : unknown);
        }

        if (date.SharedQualifier is not null)
        {
            yield break;
        }

        foreach (var (qualifier, note) in QualifierNotes)
        {
            if (Parts(date, field => field.Qualifier == qualifier).ToArray() is { Length: > 0 } qualified)
            {
                yield return Note(note, qualified);
            }
        }
    }

    /// <summary>Whether the name itself says all that is unknown.</summary>
    private static bool IsNamedUnknown(PrintedDate date) => ShapeOf(date) switch
    {
        DateShape.Year => date.Year.IsUnspecified,
        DateShape.DayOfUnknownMonth => !date.Year.IsUnspecified,
        _ => false,
    };

    private static IEnumerable<DatePart> Parts(PrintedDate date, Func<DateField, bool> wanted)
    {
        if (date.Day is { } day && wanted(day))
        {
            yield return DatePart.Day;
        }

        if (date.Month is { } month && wanted(month))
        {
            yield return date.Part is null ? DatePart.Month : DatePart.Season;
        }

        if (wanted(date.Year))
        {
            yield return DatePart.Year;
        }
    }

    private static string TimeText(string? time)
    {
        const int lengthOfTime = 8;
        if (time is null)
        {
            return "";
        }

        var zone = time[(lengthOfTime + 1)..];
        return $", {time[1..(lengthOfTime + 1)]}" + (zone.Length == 0 ? "" : " UTC" + zone.TrimStart('Z').Replace('-', '−'));
    }
}
