using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Web.Pages.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhDzungar.Web.Pages.Compare;

/// <summary>Two dates, two sources or two polities side by side. The address says which.</summary>
internal sealed class IndexModel(DateComparer dates, SourceComparer sources, PolityComparer polities) : PageModel
{
    /// <summary>What can be compared, the usual first.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["dates", "sources", "polities"];

    private static readonly string[] Parameters = ["what", "a", "b"];

    public string What { get; private set; } = Kinds[0];

    public ComparedDates? Dates { get; private set; }

    public ComparedSources? Sources { get; private set; }

    public ComparedPolities? Polities { get; private set; }

    /// <summary>The address of a comparison.</summary>
    public static string AddressOf(string what, string? a = null, string? b = null) =>
        $"{Address.Of("compare")}?what={what}{(a is null ? "" : $"&a={a}")}{(b is null ? "" : $"&b={b}")}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (Read(out var given) is { } unread)
        {
            return DeskQuery.Refuse(unread);
        }

        var (a, b) = (given.GetValueOrDefault("a"), given.GetValueOrDefault("b"));
        What = given.GetValueOrDefault("what") ?? Kinds[0];
        SelectionProblem? problem = null;
        switch (What)
        {
            case "dates":
                (Dates, problem) = dates.Compare(a, b);
                break;
            case "sources":
                (Sources, problem) = await sources.CompareAsync(a, b, cancellation);
                break;
            case "polities":
                (Polities, problem) = await polities.CompareAsync(a, b, cancellation);
                break;
            default:
                problem = new("what", SelectionFault.UnknownValue, What);
                break;
        }

        return problem is null ? Page() : DeskQuery.Refuse(problem);
    }

    private SelectionProblem? Read(out Dictionary<string, string> given)
    {
        given = new(StringComparer.Ordinal);
        foreach (var (name, value) in DeskQuery.Pairs(Request.QueryString.Value))
        {
            if (!Parameters.Contains(name))
            {
                return new(name, SelectionFault.UnknownParameter, value);
            }

            if (value.Length > 0 && !given.TryAdd(name, value))
            {
                return new(name, SelectionFault.GivenTwice, value);
            }
        }

        return null;
    }
}
