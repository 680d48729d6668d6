namespace KazakhDzungar.Atlas.Time;

internal sealed class EnglishDateNames : DateNames
{
    // Years with fewer digits are told apart from other numbers by their era.
    private const int FirstBareYear = 1000;

    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];
    private static readonly string[] Thirds = ["first four months", "middle four months", "last four months"];
    private static readonly string[] PartsOfMonth = ["beginning", "middle", "end"];

    protected override string ThousandsSeparator => ",";

    protected override string SouthernHemisphere => "Southern Hemisphere";

    protected override string Name(PrintedDate date, PhraseRole role)
    {
        var year = YearName.Of(date);
        return ShapeOf(date) switch
        {
            DateShape.Year => YearAlone(year, IsAllUnknown(date), role),
            DateShape.PartOfYear => Article(role) + Part(date.Part.GetValueOrDefault()) + Joined(" of ", year),
            DateShape.Month => Month(date) + Joined(" ", year),
            DateShape.PartOfMonth => $"{Article(role)}{PartOfMonth(date)} of {Month(date)}{Joined(" ", year)}",
            DateShape.DayOfUnknownMonth => $"{Article(role)}{Day(date)} of an unknown month{Joined(" of ", year)}",
            _ => $"{DayText(date.Day.GetValueOrDefault(), date.Month.GetValueOrDefault())} {Month(date)}{Joined(" ", year)}",
        };
    }

    protected override string Note(DateNote note, IReadOnlyList<DatePart> parts)
    {
        string[] names = [.. parts.Select(part => part switch
        {
            DatePart.Day => "day",
            DatePart.Month => "month",
            DatePart.Season => "season",
            _ => "year",
        })];
        var what = note switch
        {
            DateNote.Unknown => "unknown",
            DateNote.Approximate => "approximate",
            DateNote.Uncertain => "uncertain",
            _ => "approximate and uncertain",
        };
        return $"{Join(names, Conjunction.And)} {what}";
    }

    protected override string Word(Conjunction conjunction) => conjunction == Conjunction.And ? "and" : "or";

    protected override string Core(ClusterLevel level, PrintedDate date, PhraseRole role) => level switch
    {
        ClusterLevel.Years => Number(date.Year.First),
        ClusterLevel.PartsOfYear => Part(date.Part.GetValueOrDefault()),
        ClusterLevel.Months => Month(date),
        ClusterLevel.DaysOfMonth => Number(date.Day.GetValueOrDefault().First),
        _ => $"{Number(date.Day.GetValueOrDefault().First)} {Month(date)}",
    };

    protected override string Frame(string list, DateCluster cluster, bool isPlural, PhraseRole role)
    {
        var year = Number(cluster.Sample.Year.First);
        return cluster.Level switch
        {
            ClusterLevel.Years => list,
            ClusterLevel.PartsOfYear => $"{Article(role)}{list} of {year}",
            ClusterLevel.DaysOfMonth => $"{list} {Month(cluster.Sample)} {year}",
            _ => $"{list} {year}",
        };
    }

    private static string Article(PhraseRole role) => role == PhraseRole.Named ? "" : "the ";

    private static string Month(PrintedDate date) => MonthText(date.Month.GetValueOrDefault(), number => Months[number - 1]);

    private static string Day(PrintedDate date) => Numerals.EnglishOrdinal(date.Day.GetValueOrDefault().First);

    private static string PartOfMonth(PrintedDate date) => PartsOfMonth[date.Day.GetValueOrDefault().First / 10];

    private static string Part(PartOfYear part) => part.Kind switch
    {
        PartKind.Season => Seasons[part.Index],
        PartKind.Quarter => $"{Ordinals[part.Index]} quarter",
        PartKind.Third => Thirds[part.Index],
        _ => $"{Ordinals[part.Index]} half",
    };

    private string YearAlone(YearName year, bool isAllUnknown, PhraseRole role)
    {
        if (year.Kind == YearKind.Unknown)
        {
            return (role == PhraseRole.Named ? "unknown " : "an unknown ") + (isAllUnknown ? "date" : "year");
        }

        return (year.IsNumber ? "" : Article(role)) + YearText(year);
    }

    /// <summary>The year as it follows on a month or a season.</summary>
    private string Joined(string link, YearName year)
    {
        if (year.Kind == YearKind.Unknown)
        {
            return "";
        }

        return (year.IsNumber ? link : " in the ") + YearText(year);
    }

    private string YearText(YearName year)
    {
        var text = year.Kind switch
        {
            YearKind.Decade => $"{Number(year.First)}s",
            YearKind.Century => $"{Numerals.EnglishOrdinal(year.First)} century",
            YearKind.Millennium => $"{Numerals.EnglishOrdinal(year.First)} millennium",
            _ => YearNumbers(year),
        };
        if (year.BeforeChrist)
        {
            return $"{text} BC";
        }

        return year.IsNumber && year.First < FirstBareYear ? $"AD {text}" : text;
    }
}
