using Microsoft.AspNetCore.Mvc;

namespace KazakhDzungar.Web.Hosting;

/// <summary>Ends a page's work with a status and a fault; the error page answers in the visitor's language.</summary>
internal sealed class FaultResult(int status, string parameter, string key, params object[] arguments) : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context)
    {
        Fault.Set(context.HttpContext, status, parameter, key, arguments);
        return Task.CompletedTask;
    }

    /// <summary>404: there is no record with that id.</summary>
    public static FaultResult NoSuch(string kind, string id) => new(StatusCodes.Status404NotFound, "id", "Fault.NoSuchRecord", kind, id);
}
