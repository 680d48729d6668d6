using System.Reflection;
using KazakhDzungar.Atlas.Storage;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Api;

/// <summary><c>/health</c>: is the database open, and what is in it. <c>/version</c>: which program on which data.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health", Answer(HealthAsync));
        app.MapGet("/version", Answer(VersionAsync));
    }

    /// <summary>Bound by hand: what binds parameters by their types is made at the start, which has no time for it.</summary>
    private static RequestDelegate Answer(Func<AtlasDbContext, CancellationToken, Task<IResult>> make) => async http =>
    {
        var result = await make(http.RequestServices.GetRequiredService<AtlasDbContext>(), http.RequestAborted);
        await result.ExecuteAsync(http);
    };

    private static async Task<IResult> HealthAsync(AtlasDbContext context, CancellationToken cancellation)
    {
        try
        {
            var version = await context.Versions.SingleAsync(cancellation);
            return TypedResults.Ok(new Health(
                "ok", version.DataHash, await context.Events.CountAsync(cancellation), await context.People.CountAsync(cancellation),
                await context.Places.CountAsync(cancellation), await context.Regions.CountAsync(cancellation)));
        }
        catch (Exception closed) when (closed is Microsoft.Data.Sqlite.SqliteException or InvalidOperationException)
        {
            return TypedResults.Problem("The database cannot be read.", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static async Task<IResult> VersionAsync(AtlasDbContext context, CancellationToken cancellation)
    {
        var version = await context.Versions.SingleAsync(cancellation);
        var program = typeof(HealthEndpoints).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        return TypedResults.Ok(new Release(program, version.DataHash, version.SchemaVersion));
    }

    internal sealed record Health(string Status, string DataHash, int Events, int People, int Places, int Regions);

    internal sealed record Release(string Program, string DataHash, int SchemaVersion);
}
