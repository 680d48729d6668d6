namespace KazakhDzungar.Web.Hosting;

/// <summary>Refuses addresses that no page of the atlas has, before anything parses them.</summary>
internal sealed class LongAddresses(RequestDelegate next)
{
    /// <summary>Characters of path and query together.</summary>
    private const int Longest = 2000;

    public Task InvokeAsync(HttpContext context)
    {
        var length = (context.Request.Path.Value?.Length ?? 0) + (context.Request.QueryString.Value?.Length ?? 0);
        if (length <= Longest)
        {
            return next(context);
        }

        Fault.Set(context, StatusCodes.Status400BadRequest, "url", "Fault.TooLong", Longest);
        return Task.CompletedTask;
    }
}
