using System.Globalization;
using System.Text;

namespace KazakhDzungar.Atlas.Time;

/// <summary>Numbers written other than in plain digits.</summary>
internal static class Numerals
{
    private static readonly (int Value, string Sign)[] Signs =
    [
        (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>A Roman number, of centuries up to the hundredth.</summary>
    public static string Roman(long number)
    {
        var roman = new StringBuilder();
        foreach (var (value, sign) in Signs)
        {
            for (; number >= value; number -= value)
            {
                roman.Append(sign);
            }
        }

        return roman.ToString();
    }

    /// <summary>An English ordinal: 1st, 2nd, 11th, 18th.</summary>
    public static string EnglishOrdinal(long number)
    {
        var suffix = (number % 100, number % 10) switch
        {
            (11 or 12 or 13, _) => "th",
            (_, 1) => "st",
            (_, 2) => "nd",
            (_, 3) => "rd",
            _ => "th",
        };
        return number.ToString(CultureInfo.InvariantCulture) + suffix;
    }
}
