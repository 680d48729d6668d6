namespace KazakhDzungar.Atlas.Time;

internal sealed class KazakhDateNames : DateNames
{
    private static readonly string[] Months =
    [
        "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым",
        "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан",
    ];

    private static readonly string[] Seasons = ["көктем", "жаз", "күз", "қыс"];
    private static readonly string[] Ordinals = ["бірінші", "екінші", "үшінші", "төртінші"];
    private static readonly string[] Thirds = ["алғашқы төрт ай", "ортаңғы төрт ай", "соңғы төрт ай"];
    private static readonly string[] PartsOfMonth = ["басы", "ортасы", "соңы"];

    protected override string ThousandsSeparator => "\u00A0";

    protected override string SouthernHemisphere => "Оңтүстік жарты шар";

    protected override string Aside => "мүмкін,";

    protected override string Name(PrintedDate date, PhraseRole role)
    {
        var year = YearName.Of(date);
        var name = ShapeOf(date) switch
        {
            DateShape.Year => YearAlone(year, IsAllUnknown(date)),
            DateShape.PartOfYear => OfYear(year) + Part(date.Part.GetValueOrDefault()),
            DateShape.Month => OfYear(year) + Month(date),
            DateShape.PartOfMonth => $"{OfYear(year)}{KazakhSuffixes.Genitive(Month(date))} {PartOfMonth(date)}",
            DateShape.DayOfUnknownMonth => $"{OfYear(year)}белгісіз айдың {Number(date.Day.GetValueOrDefault().First)}-күні",
            _ => $"{OfYear(year)}{DayText(date.Day.GetValueOrDefault(), date.Month.GetValueOrDefault())} {Month(date)}",
        };
        return InCase(name, role);
    }

    protected override string Note(DateNote note, IReadOnlyList<DatePart> parts)
    {
        string[] names = [.. parts.Select(part => part switch
        {
            DatePart.Day => "күні",
            DatePart.Month => "айы",
            DatePart.Season => "мезгілі",
            _ => "жылы",
        })];
        var what = note switch
        {
            DateNote.Unknown => "белгісіз",
            DateNote.Approximate => "шамамен берілген",
            DateNote.Uncertain => "күмәнді",
            _ => "шамамен берілген әрі күмәнді",
        };
        return $"{string.Join(", ", names[..^1])}{(names.Length > 1 ? " мен " : "")}{names[^1]} {what}";
    }

    protected override string Word(Conjunction conjunction) => conjunction == Conjunction.And ? "және" : "немесе";

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
        var ofYear = $"{Number(cluster.Sample.Year.First)} жылғы";
        return cluster.Level switch
        {
            ClusterLevel.Years => $"{list} {(isPlural ? "жылдар" : "жыл")}",
            ClusterLevel.DaysOfMonth => $"{ofYear} {list} {Month(cluster.Sample)}",
            _ => $"{ofYear} {list}",
        };
    }

    private static string InCase(string name, PhraseRole role) => role switch
    {
        PhraseRole.From or PhraseRole.Limit => KazakhSuffixes.Ablative(name),
        PhraseRole.To or PhraseRole.Until => KazakhSuffixes.Dative(name),
        _ => name,
    };

    private static string Month(PrintedDate date) => MonthText(date.Month.GetValueOrDefault(), number => Months[number - 1]);

    private static string PartOfMonth(PrintedDate date) => PartsOfMonth[date.Day.GetValueOrDefault().First / 10];

    private static string Part(PartOfYear part) => part.Kind switch
    {
        PartKind.Season => Seasons[part.Index],
        PartKind.Quarter => $"{Ordinals[part.Index]} тоқсан",
        PartKind.Third => Thirds[part.Index],
        _ => $"{Ordinals[part.Index]} жартыжылдық",
    };

    private static string YearNoun(YearName year) => year.Kind switch
    {
        YearKind.Decade => "-жылдар",
        YearKind.Century => " ғасыр",
        YearKind.Millennium => "-мыңжылдық",
        YearKind.Span => " жылдар",
        _ => " жыл",
    };

    private string YearAlone(YearName year, bool isAllUnknown)
    {
        if (year.Kind == YearKind.Unknown)
        {
            return isAllUnknown ? "белгісіз күн" : "белгісіз жыл";
        }

        return YearNumber(year) + YearNoun(year);
    }

    /// <summary>The year as it stands before a month, a season or a day.</summary>
    private string OfYear(YearName year) => year.Kind switch
    {
        YearKind.Unknown => "",
        YearKind.Year or YearKind.Span => $"{YearNumber(year)} жылғы ",
        YearKind.Millennium => $"{YearNumber(year)}{YearNoun(year)}тағы ",
        _ => $"{YearNumber(year)}{YearNoun(year)}дағы ",
    };

    private string YearNumber(YearName year)
    {
        var number = year.Kind == YearKind.Century ? Numerals.Roman(year.First) : YearNumbers(year);
        return year.BeforeChrist ? $"б.з.д. {number}" : number;
    }
}
