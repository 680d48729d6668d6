namespace KazakhDzungar.Atlas.Time;

internal sealed class RussianDateNames : DateNames
{
    private static readonly RussianForms DecadeEndings = new("е", "х", "ми");
    private static readonly RussianForms NeuterEndings = new("е", "го", "м");

    protected override string ThousandsSeparator => "\u00A0";

    protected override string SouthernHemisphere => "Южное полушарие";

    protected override string Aside => "возможно,";

    protected override string Name(PrintedDate date, PhraseRole role)
    {
        var year = YearName.Of(date);
        return ShapeOf(date) switch
        {
            DateShape.Year => YearAlone(year, IsAllUnknown(date), role),
            DateShape.PartOfYear => RussianWords.Part(date.Part.GetValueOrDefault()).For(role) + OfYear(year),
            DateShape.Month => Month(date, role) + OfYear(year),
            DateShape.PartOfMonth => $"{PartOfMonth(date).For(role)} {Month(date, PhraseRole.From)}{OfYear(year)}",
            DateShape.DayOfUnknownMonth => $"{NumberedDay(date, role)} неизвестного месяца{OfYear(year)}",
            _ => $"{DayText(date.Day.GetValueOrDefault(), date.Month.GetValueOrDefault())} {Month(date, PhraseRole.From)}{OfYear(year)}",
        };
    }

    protected override string Note(DateNote note, IReadOnlyList<DatePart> parts)
    {
        string[] names = [.. parts.Select(part => part switch
        {
            DatePart.Day => "день",
            DatePart.Month => "месяц",
            DatePart.Season => "сезон",
            _ => "год",
        })];
        var isPlural = names.Length > 1;
        var what = note switch
        {
            DateNote.Unknown => isPlural ? "неизвестны" : "неизвестен",
            DateNote.Approximate => isPlural ? "указаны приблизительно" : "указан приблизительно",
            DateNote.Uncertain => "под вопросом",
            _ => (isPlural ? "указаны" : "указан") + " приблизительно и под вопросом",
        };
        return $"{Join(names, Conjunction.And)} {what}";
    }

    protected override string Word(Conjunction conjunction) => conjunction == Conjunction.And ? "и" : "или";

    protected override string Core(ClusterLevel level, PrintedDate date, PhraseRole role) => level switch
    {
        ClusterLevel.Years => Number(date.Year.First),
        ClusterLevel.PartsOfYear => RussianWords.Part(date.Part.GetValueOrDefault()).For(role),
        ClusterLevel.Months => Month(date, role),
        ClusterLevel.DaysOfMonth => Number(date.Day.GetValueOrDefault().First),
        _ => $"{Number(date.Day.GetValueOrDefault().First)} {Month(date, PhraseRole.From)}",
    };

    protected override string Frame(string list, DateCluster cluster, bool isPlural, PhraseRole role)
    {
        var ofYear = $"{Number(cluster.Sample.Year.First)} {RussianWords.Year.Genitive}";
        return cluster.Level switch
        {
            ClusterLevel.Years => $"{list} {(isPlural ? RussianWords.Years : RussianWords.Year).For(role)}",
            ClusterLevel.DaysOfMonth => $"{list} {Month(cluster.Sample, PhraseRole.From)} {ofYear}",
            _ => $"{list} {ofYear}",
        };
    }

    private static string Month(PrintedDate date, PhraseRole role) =>
        MonthText(date.Month.GetValueOrDefault(), number => RussianWords.Months[number - 1].For(role));

    private static RussianForms PartOfMonth(PrintedDate date) => RussianWords.PartsOfMonth[date.Day.GetValueOrDefault().First / 10];

    private string NumberedDay(PrintedDate date, PhraseRole role) =>
        $"{Number(date.Day.GetValueOrDefault().First)}-{NeuterEndings.For(role)} {RussianWords.DayOfMonth.For(role)}";

    private string OfYear(YearName year) => year.Kind == YearKind.Unknown ? "" : " " + YearText(year, PhraseRole.From);

    private string YearAlone(YearName year, bool isAllUnknown, PhraseRole role) => year.Kind == YearKind.Unknown
        ? (isAllUnknown ? RussianWords.UnknownDate : RussianWords.UnknownYear).For(role)
        : YearText(year, role);

    private string YearText(YearName year, PhraseRole role)
    {
        var text = year.Kind switch
        {
            YearKind.Decade => $"{Number(year.First)}-{DecadeEndings.For(role)} {RussianWords.Years.For(role)}",
            YearKind.Century => $"{Numerals.Roman(year.First)} {RussianWords.Century.For(role)}",
            YearKind.Millennium => $"{Number(year.First)}-{NeuterEndings.For(role)} {RussianWords.Millennium.For(role)}",
            YearKind.Span => $"{YearNumbers(year)} {RussianWords.Years.For(role)}",
            _ => $"{YearNumbers(year)} {RussianWords.Year.For(role)}",
        };
        return year.BeforeChrist ? $"{text} до н. э." : text;
    }
}
