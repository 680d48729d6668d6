using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;
using KazakhDzungar.Web.Pages.Events;

namespace KazakhDzungar.Web.Export;

/// <summary>Tells what is taken away in the language of the request.</summary>
/// <param name="words">The words of the interface.</param>
/// <param name="origin">The scheme and host of the atlas, without a slash at the end.</param>
internal sealed class Teller(Words words, string origin)
{
    public string Origin => origin;

    public static string Language => Words.Language;

    /// <summary>A text in the language, or in English.</summary>
    public static string? Say(LocalText? text) => text is null ? null : Words.Pick(text).Text;

    /// <summary>A date as a phrase.</summary>
    public static string? Say(DateColumns? date) => date is null ? null : Words.Say(date);

    /// <summary>A figure with its range and its hedge.</summary>
    public string Say(Force force) => Figures.Say(force, words) + (force.Of is { } of ? $" — {Say(of)}" : "");

    /// <summary>What a claim says.</summary>
    public string Say(TakenClaim claim) => claim.Claim switch
    {
        Force force => Say(force),
        DateClaim date => Say(date.Date)!,
        _ => Say(claim.Text)!,
    };

    /// <summary>The page of a record.</summary>
    public string Page(TakenRecord record) => Page(record.Section, record.Id);

    /// <summary>The page of a record. A change has none of its own: it stands on that of its event.</summary>
    public string Page(string section, string id) => $"{origin}/{Language}/{section}/{id}";

    /// <summary>A day as a date; null where nothing bounds it.</summary>
    /// <param name="day">A <see cref="DayNumber"/>.</param>
    public static DateOnly? Day(int? day) => day is null or <= -719_162 or >= DayNumber.UnboundedMax ? null : DateOnly.FromDayNumber(day.Value + 719_162);

    /// <summary>A kind of record as a word: <c>event</c>.</summary>
    public static string Word(RecordKind kind) => EnumText.Of(kind);
}
