namespace KazakhDzungar.Atlas.Time;

/// <summary>The Russian words of the calendar with their cases.</summary>
internal static class RussianWords
{
    public static readonly RussianForms Year = new("год", "года", "годом");
    public static readonly RussianForms Years = new("годы", "годов", "годами");
    public static readonly RussianForms Century = new("век", "века", "веком");
    public static readonly RussianForms Millennium = new("тысячелетие", "тысячелетия", "тысячелетием");
    public static readonly RussianForms DayOfMonth = new("число", "числа", "числом");
    public static readonly RussianForms UnknownYear = new("неизвестный год", "неизвестного года", "неизвестным годом");

    public static readonly RussianForms UnknownDate =
        new("неизвестная дата", "неизвестной даты", "неизвестную дату", "неизвестной датой");

    public static readonly RussianForms[] Months =
    [
        new("январь", "января", "январём"),
        new("февраль", "февраля", "февралём"),
        new("март", "марта", "мартом"),
        new("апрель", "апреля", "апрелем"),
        new("май", "мая", "маем"),
        new("июнь", "июня", "июнем"),
        new("июль", "июля", "июлем"),
        new("август", "августа", "августом"),
        new("сентябрь", "сентября", "сентябрём"),
        new("октябрь", "октября", "октябрём"),
        new("ноябрь", "ноября", "ноябрём"),
        new("декабрь", "декабря", "декабрём"),
    ];

    public static readonly RussianForms[] PartsOfMonth =
    [
        new("начало", "начала", "началом"),
        new("середина", "середины", "середину", "серединой"),
        new("конец", "конца", "концом"),
    ];

    private static readonly RussianForms[] Seasons =
    [
        new("весна", "весны", "весну", "весной"),
        new("лето", "лета", "летом"),
        new("осень", "осени", "осень", "осенью"),
        new("зима", "зимы", "зиму", "зимой"),
    ];

    private static readonly RussianForms[] MasculineOrdinals =
    [
        new("первый", "первого", "первым"),
        new("второй", "второго", "вторым"),
        new("третий", "третьего", "третьим"),
        new("четвёртый", "четвёртого", "четвёртым"),
    ];

    private static readonly RussianForms[] FeminineOrdinals =
    [
        new("первая", "первой", "первую", "первой"),
        new("вторая", "второй", "вторую", "второй"),
        new("третья", "третьей", "третью", "третьей"),
    ];

    private static readonly RussianForms Quarter = new("квартал", "квартала", "кварталом");
    private static readonly RussianForms Third = new("треть", "трети", "треть", "третью");
    private static readonly RussianForms Half = new("половина", "половины", "половину", "половиной");

    public static RussianForms Part(PartOfYear part) => part.Kind switch
    {
        PartKind.Season => Seasons[part.Index],
        PartKind.Quarter => MasculineOrdinals[part.Index].With(Quarter),
        PartKind.Third => FeminineOrdinals[part.Index].With(Third),
        _ => FeminineOrdinals[part.Index].With(Half),
    };
}
