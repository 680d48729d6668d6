using System.Diagnostics;

namespace KazakhDzungar.Web.Hosting;

/// <summary>
/// One completion event per request: method, path (never the query), status, milliseconds. With a package feed that serves
/// Serilog.AspNetCore, <c>UseSerilogRequestLogging</c> takes its place.
/// </summary>
internal sealed partial class RequestLogging(RequestDelegate next, ILogger<RequestLogging> logger, TimeProvider time)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var start = time.GetTimestamp();
        var path = context.Request.Path;
        try
        {
            await next(context);
        }
        catch (Exception failure)
        {
            LogFailure(failure, context.Request.Method, path, time.GetElapsedTime(start).TotalMilliseconds);
            throw;
        }

        var level = context.Response.StatusCode >= 500 ? LogLevel.Error : LogLevel.Information;
        LogCompletion(level, context.Request.Method, path, context.Response.StatusCode, time.GetElapsedTime(start).TotalMilliseconds);
    }

    [LoggerMessage(Message = "HTTP {Method} {Path} responded {Status} in {Elapsed:0.0} ms")]
    private partial void LogCompletion(LogLevel level, string method, PathString path, int status, double elapsed);

    [LoggerMessage(LogLevel.Error, "HTTP {Method} {Path} failed after {Elapsed:0.0} ms")]
    private partial void LogFailure(Exception failure, string method, PathString path, double elapsed);
}
