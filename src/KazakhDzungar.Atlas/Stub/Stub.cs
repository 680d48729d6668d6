#pragma warning disable
namespace KazakhDzungar.Atlas.Time;
public sealed class DatePhrases { public static DatePhrases For(string l)=>new(); public string Say(HistoricalDate d)=>d.Edtf; public string SayBothCalendars(HistoricalDate d)=>d.Edtf; }
