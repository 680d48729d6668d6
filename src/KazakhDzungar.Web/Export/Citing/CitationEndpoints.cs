using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Web.Hosting;
using KazakhDzungar.Web.Pages.Desk;

namespace KazakhDzungar.Web.Export.Citing;

/// <summary>The citation of a page as a file: <c>/en/cite.bib?of=/en/events/orbulaq-1643</c>.</summary>
internal static class CitationEndpoints
{
    public static void MapCitations(this IEndpointRouteBuilder app)
    {
        foreach (var (extension, mediaType, _, write) in CitationFiles.All)
        {
            app.MapMethods($"/{{{Cultures.RouteKey}:{LanguageConstraint.Name}}}/cite.{extension}", [HttpMethods.Get, HttpMethods.Head], context => AnswerAsync(context, extension, mediaType, write));
        }
    }

    private static Task AnswerAsync(HttpContext context, string extension, string mediaType, Func<CitedThing, string> write)
    {
        if (Read(context, out var refusal) is not { } thing)
        {
            return refusal!.ExecuteResultAsync(new() { HttpContext = context });
        }

        return FileAnswer.SendAsync(
            context, $"{thing.Version}-{Cell.Day(thing.Accessed)}", $"kazakh-dzungar-{thing.Version}.{extension}", mediaType, () => System.Text.Encoding.UTF8.GetBytes(write(thing)));
    }

    /// <summary>What the parameter <c>of</c> asks to cite, or the answer that refuses it.</summary>
    public static CitedThing? Read(HttpContext context, out FaultResult? refusal)
    {
        var pairs = DeskQuery.Pairs(context.Request.QueryString.Value).ToList();
        var problem = pairs.Find(p => p.Key != "of") is { Key: { } other } unknown ? new SelectionProblem(other, SelectionFault.UnknownParameter, unknown.Value)
            : pairs.Count > 1 ? new SelectionProblem("of", SelectionFault.GivenTwice, pairs[1].Value) : null;
        var of = pairs.Count == 0 ? $"/{Words.Language}/" : pairs[0].Value;
        var thing = problem is null ? context.RequestServices.GetRequiredService<CitedPages>().Of(context.Request, of) : null;
        refusal = thing is null ? DeskQuery.Refuse(problem ?? new("of", SelectionFault.UnknownValue, of)) : null;
        return thing;
    }
}
