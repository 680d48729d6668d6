namespace KazakhDzungar.Web.Hosting;

/// <summary>What was wrong with a request, for the page or problem document that answers it.</summary>
/// <param name="Parameter">The part of the request at fault, by the name it has there.</param>
/// <param name="Key">The key of the message among the words of the interface.</param>
/// <param name="Arguments">What the message names.</param>
internal sealed record Fault(string Parameter, string Key, params object[] Arguments)
{
    /// <summary>Where requests that failed are answered.</summary>
    public const string Path = "/error";

    /// <summary>Sets the status and leaves the fault for the answer.</summary>
    public static void Set(HttpContext context, int status, string parameter, string key, params object[] arguments)
    {
        context.Response.StatusCode = status;
        context.Items[typeof(Fault)] = new Fault(parameter, key, arguments);
    }

    /// <summary>The fault of a request, if one was named.</summary>
    public static Fault? Of(HttpContext context) => context.Items[typeof(Fault)] as Fault;
}
