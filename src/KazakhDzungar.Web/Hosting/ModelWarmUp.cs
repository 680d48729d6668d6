using KazakhDzungar.Atlas.Storage;

namespace KazakhDzungar.Web.Hosting;

/// <summary>
/// Has EF Core build its model soon after the first page is out: neither the start nor that page waits for it, and the second need
/// not either.
/// </summary>
internal sealed class ModelWarmUp(RequestDelegate next, IServiceScopeFactory scopes, TimeProvider time, IHostApplicationLifetime lifetime)
{
    /// <summary>What the first page loads goes first.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private int _begun;

    public Task InvokeAsync(HttpContext context)
    {
        if (_begun == 0 && Interlocked.Exchange(ref _begun, 1) == 0)
        {
            context.Response.OnCompleted(() =>
            {
                _ = BuildAsync();
                return Task.CompletedTask;
            });
        }

        return next(context);
    }

    private async Task BuildAsync()
    {
        await Task.Delay(Grace, time, lifetime.ApplicationStopping);
        await using var scope = scopes.CreateAsyncScope();
        _ = scope.ServiceProvider.GetRequiredService<AtlasDbContext>().Model;
    }
}
