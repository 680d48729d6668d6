using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Web.Hosting;
using KazakhDzungar.Web.Pages.Desk;

namespace KazakhDzungar.Web.Pages.Search;

/// <summary>What an address of the search asks.</summary>
/// <param name="Text">The words; empty where none were given.</param>
/// <param name="Kind">The only kind that is asked for; null for all.</param>
internal sealed record SearchAsked(string Text, RecordKind? Kind)
{
    /// <summary>Reads the query of a request, or says what is wrong with it. What stands in <c>q</c> is never wrong but by its length.</summary>
    public static SearchAsked? Read(HttpRequest request, out SelectionProblem? problem)
    {
        var asked = new SearchAsked("", null);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        problem = null;
        foreach (var (name, value) in DeskQuery.Pairs(request.QueryString.Value))
        {
            problem ??= !seen.Add(name) ? new(name, SelectionFault.GivenTwice, value) : name switch
            {
                "q" when value.Length > SelectionGrammar.LongestText => new(name, SelectionFault.TooLong, value),
                "q" => null,
                "kind" when value.Length == 0 || SearchWriter.Kinds.ContainsKey(value) => null,
                "kind" => new(name, SelectionFault.UnknownValue, value),
                _ => new(name, SelectionFault.UnknownParameter, value),
            };
            asked = name == "q" ? asked with { Text = value.Trim() } : name == "kind" && EnumText.TryParse<RecordKind>(value, out var kind) ? asked with { Kind = kind } : asked;
        }

        return problem is null ? asked : null;
    }
}
