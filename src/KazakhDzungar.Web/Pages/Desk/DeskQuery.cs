using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Web.Hosting;
using Microsoft.AspNetCore.WebUtilities;

namespace KazakhDzungar.Web.Pages.Desk;

/// <summary>What the address of a desk asks: a selection, and the form in which it is shown.</summary>
/// <param name="Selection">The selection.</param>
/// <param name="View">One of the views of the desk.</param>
internal sealed record DeskQuery(Selection Selection, string View)
{
    /// <summary>The views of all desks: what makes no difference between them passes over any.</summary>
    public static readonly IReadOnlyList<string> AnyView = ["list", "table", "map"];

    private const string ViewName = "view";
    private const int LongestEcho = 100;

    /// <summary>Reads the query of a request, or says what is wrong with it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="grammar">The grammar of the catalogue.</param>
    /// <param name="views">The views of the desk, the usual one first.</param>
    /// <param name="refusal">The answer to a query that is wrong.</param>
    public static DeskQuery? Read(HttpRequest request, SelectionGrammar grammar, IReadOnlyList<string> views, out FaultResult? refusal)
    {
        var pairs = Pairs(request.QueryString.Value).ToList();
        var view = pairs.Where(p => p.Key == ViewName && p.Value.Length > 0).Select(p => p.Value).DefaultIfEmpty(views[0]).First();
        var problem = grammar.Read(pairs, out var selection, [ViewName])
            ?? (views.Contains(view) ? null : new SelectionProblem(ViewName, SelectionFault.UnknownValue, view));
        refusal = problem is null ? null : Refuse(problem);
        return problem is null ? new(selection, view) : null;
    }

    /// <summary>The names and values of the query as they were sent: names in their own case, each value by itself.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Pairs(string? query)
    {
        foreach (var pair in new QueryStringEnumerable(query))
        {
            yield return KeyValuePair.Create(pair.DecodeName().ToString(), pair.DecodeValue().ToString());
        }
    }

    /// <summary>400, with the parameter at fault.</summary>
    public static FaultResult Refuse(SelectionProblem problem) => new(
        StatusCodes.Status400BadRequest, Short(problem.Parameter), $"SelectionFault.{Atlas.Sources.EnumText.Of(problem.Fault)}", Short(problem.Value), Short(problem.Parameter));

    /// <summary>400, with the parameter at fault, for what is no page.</summary>
    public static void SetRefused(HttpContext context, SelectionProblem problem) => Fault.Set(
        context, StatusCodes.Status400BadRequest, Short(problem.Parameter), $"SelectionFault.{Atlas.Sources.EnumText.Of(problem.Fault)}", Short(problem.Value), Short(problem.Parameter));

    private static string Short(string text) => text.Length <= LongestEcho ? text : text[..LongestEcho] + "…";
}
