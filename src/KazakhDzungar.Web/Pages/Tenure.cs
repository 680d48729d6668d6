using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Web.Pages;

/// <summary>
/// Says the dates of a tenure. A start of <c>../1714</c> tells that somebody was in office in 1714 and not since when; an end of
/// <c>1759/..</c>, that he still was in 1759.
/// </summary>
internal static class Tenure
{
    private const string Open = "..";

    public static string Say(DateClaim claim, Words words)
    {
        var date = claim.Date;
        return claim.Role switch
        {
            DateRole.ReignStart when date.Edtf.StartsWith(Open + "/", StringComparison.Ordinal) => words["Reign.Already", Part(date, date.Edtf[(Open.Length + 1)..])],
            DateRole.ReignEnd when date.Edtf.EndsWith("/" + Open, StringComparison.Ordinal) => words["Reign.Still", Part(date, date.Edtf[..^(Open.Length + 1)])],
            _ => Words.Say(date),
        };
    }

    private static string Part(DateColumns date, string edtf) =>
        DatePhrases.For(Words.Language).SayBothCalendars(HistoricalDate.Parse(edtf, date.Calendar));
}
