namespace KazakhDzungar.Web.Pages.Events;

/// <summary>The case endings of Kazakh numerals written in figures; they follow the sounds of the last word that one reads.</summary>
internal static class KazakhNumerals
{
    private static readonly string[] OnesFrom = ["ден", "ден", "ден", "тен", "тен", "тен", "дан", "ден", "ден", "дан"];
    private static readonly string[] OnesTo = ["ге", "ге", "ге", "ке", "ке", "ке", "ға", "ге", "ге", "ға"];
    private static readonly string[] TensFrom = ["", "нан", "дан", "дан", "тан", "ден", "тан", "тен", "нен", "нан"];
    private static readonly string[] TensTo = ["", "ға", "ға", "ға", "қа", "ге", "қа", "ке", "ге", "ға"];

    /// <summary>"From": 3000-<b>нан</b> (үш мыңнан), 150-<b>ден</b> (жүз елуден).</summary>
    public static string Ablative(double number) => Ending((long)number, OnesFrom, TensFrom, "ден", "нан");

    /// <summary>"To": 5000-<b>ға</b> (бес мыңға), 800-<b>ге</b> (сегіз жүзге).</summary>
    public static string Dative(double number) => Ending((long)number, OnesTo, TensTo, "ге", "ға");

    private static string Ending(long number, string[] ones, string[] tens, string hundred, string thousand) => number switch
    {
        _ when number % 10 != 0 || number == 0 => ones[number % 10],
        _ when number % 100 != 0 => tens[number / 10 % 10],
        _ when number % 1000 != 0 => hundred,
        _ => thousand,
    };
}
