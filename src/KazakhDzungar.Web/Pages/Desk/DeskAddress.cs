using KazakhDzungar.Atlas.Search;

namespace KazakhDzungar.Web.Pages.Desk;

/// <summary>The addresses of selections at one desk.</summary>
/// <param name="Section">The section of the site: <c>events</c>.</param>
/// <param name="Grammar">How selections are written.</param>
/// <param name="Views">The views, the usual one first.</param>
internal sealed record DeskAddress(string Section, SelectionGrammar Grammar, IReadOnlyList<string> Views)
{
    public string Of(Selection selection, string view)
    {
        string[] parts = [Grammar.Write(selection), view == Views[0] ? "" : $"view={view}"];
        var query = string.Join('&', parts.Where(p => p.Length > 0));
        return Address.Of(Section) + (query.Length == 0 ? "" : "?" + query);
    }
}
