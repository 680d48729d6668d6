using KazakhDzungar.Atlas.Polities;

namespace KazakhDzungar.Web.Pages;

/// <summary>The addresses of records in the visitor's language.</summary>
internal static class Address
{
    /// <summary>A section's list: <c>/en/events</c>.</summary>
    public static string Of(string section) => $"/{Words.Language}/{section}";

    /// <summary>A record's page: <c>/en/events/orbulaq-1643</c>.</summary>
    public static string Of(string section, string id) => $"/{Words.Language}/{section}/{id}";

    /// <summary>A sentence or card of a source, with the records that rest on it: <c>/en/sources/wars/coverage#stage-1-3</c>.</summary>
    public static string Coverage(string source, string locator) => $"{Coverage(source)}#{Locator.LineOf(locator)}";

    /// <summary>A source sentence by sentence.</summary>
    public static string Coverage(string source) => $"{Of("sources", source)}/coverage";

    /// <summary>An archive, or one of its funds: <c>/en/sources/archives/avpri#avpri-122</c>.</summary>
    public static string Archive(string archive, string? fund = null) => $"{Of("sources")}/archives/{archive}{(fund is null ? "" : "#" + fund)}";

    /// <summary>A juz has a page of its own kind.</summary>
    public static string Polity(string id, PolityKind kind) => Of(kind == PolityKind.Juz ? "juzes" : "polities", id);

    /// <summary>The map with a record selected, at a time of the atlas (EDTF).</summary>
    public static string Map(string selection, string? time = null) => $"/{Words.Language}/?{(time is null ? "" : $"t={time}&")}sel={selection}";
}
