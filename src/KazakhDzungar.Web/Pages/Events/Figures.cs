using System.Globalization;
using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Web.Pages.Events;

/// <summary>Says figures as the texts give them: "about 600–800".</summary>
internal static class Figures
{
    /// <summary>The figure with its range and its hedge, without what is counted.</summary>
    public static string Say(Force force, Words words)
    {
        var upper = force.Max ?? force.Min;
        var range = force.Max is { } max && max > force.Min ? $"{Number(force.Min)}–{Number(max)}" : Number(force.Min);
        if (Words.Language == "kk")
        {
            range += force.Qualifier switch
            {
                FigureQualifier.MoreThan or FigureQualifier.FewerThan => "-" + KazakhNumerals.Ablative(upper),
                FigureQualifier.UpTo => "-" + KazakhNumerals.Dative(upper),
                _ => "",
            };
        }

        return words[$"FigureQualifier.{EnumText.Of(force.Qualifier)}", range];
    }

    private static string Number(double number) => number.ToString("#,0.##", CultureInfo.CurrentCulture);
}
