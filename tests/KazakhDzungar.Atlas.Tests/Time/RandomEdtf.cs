using System.Globalization;

namespace KazakhDzungar.Atlas.Tests.Time;

/// <summary>Writes random valid EDTF of every covered kind, in canonical form.</summary>
internal static class RandomEdtf
{
    private static readonly string[] Marks = ["", "", "", "~", "?", "%"];

    public static string Next(Random random) => random.Next(8) switch
    {
        0 or 1 => Date(random, Year(random)),
        2 or 3 => $"{Date(random, Early(random))}/{Date(random, Late(random))}",
        4 => random.Next(2) == 0 ? $"{Date(random, Early(random))}/{Dots(random)}" : $"{Dots(random)}/{Date(random, Late(random))}",
        5 => $"[{Members(random)}]",
        6 => $"{{{Members(random)}}}",
        _ => Rare(random),
    };

    private static string Dots(Random random) => random.Next(2) == 0 ? ".." : "";

    private static string Members(Random random)
    {
        var members = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Member(random)).ToList();
        if (random.Next(4) == 0)
        {
            members.Insert(0, ".." + Date(random, Year(random)));
        }

        if (random.Next(4) == 0)
        {
            members.Add(Date(random, Year(random)) + "..");
        }

        return string.Join(',', members);
    }

    private static string Member(Random random) =>
        random.Next(3) == 0 ? $"{Date(random, Early(random))}..{Date(random, Late(random))}" : Date(random, Year(random));

    private static string Date(Random random, string year)
    {
        var mark = Marks[random.Next(Marks.Length)];
        return random.Next(6) switch
        {
            0 => year + mark,
            1 => $"{year}-{Two(random.Next(1, 13))}{mark}",
            2 => $"{year}-{Two(random.Next(21, 42))}{mark}",
            3 => $"{year}-{Two(random.Next(1, 13))}-{Two(random.Next(1, 29))}{mark}",
            4 => $"{year}{mark}-{Two(random.Next(1, 13))}-{Two(random.Next(1, 29))}",
            _ => $"{year}-{Two(random.Next(1, 13))}{mark}-{Two(random.Next(1, 29))}",
        };
    }

    private static string Rare(Random random) => random.Next(6) switch
    {
        0 => $"{Year(random)[..^1]}X",
        1 => $"{Year(random)[..^2]}XX-{Two(random.Next(1, 13))}",
        2 => $"{Year(random)}-{Two(random.Next(1, 13))}-{random.Next(3)}X",
        3 => $"?{Year(random)}-{Two(random.Next(1, 13))}-~{Two(random.Next(1, 29))}",
        4 => string.Create(CultureInfo.InvariantCulture, $"Y{random.Next(10_000, 999_999_999)}"),
        _ => $"{Year(random)}-1X-XX",
    };

    private static string Year(Random random) =>
        random.Next(10) == 0 ? "-" + Four(random.Next(20, 10_000)) : Four(random.Next(10_000));

    private static string Early(Random random) => Four(random.Next(1, 1700));

    private static string Late(Random random) => Four(random.Next(1702, 10_000));

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static string Four(int number) => number.ToString("0000", CultureInfo.InvariantCulture);
}
