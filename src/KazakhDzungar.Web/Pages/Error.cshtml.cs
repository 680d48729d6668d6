using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Web.Hosting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace KazakhDzungar.Web.Pages;

/// <summary>Answers requests that failed: a page in the visitor's language, or a problem document (RFC 9457) for a program.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorModel(Words words) : PageModel
{
    public string Title { get; private set; } = "";

    public string Message { get; private set; } = "";

    public IActionResult OnGet() => Answer();

    public IActionResult OnPost() => Answer();

    public IActionResult OnHead() => Answer();

    private IActionResult Answer()
    {
        var status = HttpContext.Response.StatusCode is >= 400 and var failed ? failed : StatusCodes.Status404NotFound;
        var fault = Fault.Of(HttpContext) ?? Guess(status);
        Title = words[$"Fault.Title.{(status is 400 or 404 or 429 or >= 500 ? Math.Min(status, 500) : 400)}"];
        Message = words[fault.Key, fault.Arguments];
        Response.StatusCode = status;
        return WantsPage() ? Page() : Problem(status, fault);
    }

    private ObjectResult Problem(int status, Fault fault) => new(new ProblemDetails
    {
        Type = "about:blank", Status = status, Title = Title, Detail = Message, Extensions = { ["parameter"] = fault.Parameter },
    })
    {
        StatusCode = status, ContentTypes = { "application/problem+json" },
    };

    private bool WantsPage()
    {
        var accept = Request.GetTypedHeaders().Accept;
        var original = OriginalPath();
        if (original.StartsWith("/api/", StringComparison.Ordinal) || original == "/api")
        {
            return accept.Any(a => a.MediaType == "text/html");
        }

        return !original.StartsWith("/atlas/", StringComparison.Ordinal)
            && (accept.Count == 0 || accept.Any(a => a.MediaType == "text/html" || a.MatchesAllTypes));
    }

    /// <summary>A fault for a request that no page took: mostly an address in a language that the atlas does not speak.</summary>
    private Fault Guess(int status)
    {
        if (status >= 500)
        {
            return new("server", "Fault.Server");
        }

        var path = OriginalPath();
        var first = path.Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";
        return first.Length is 2 or 5 && !LocalText.Languages.Contains(first) && first.All(c => char.IsAsciiLetter(c) || c == '-')
            ? new("culture", "Fault.NoSuchLanguage", first)
            : new("path", "Fault.NoSuchPage", path);
    }

    private string OriginalPath() =>
        HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? Request.Path.Value ?? "";
}
