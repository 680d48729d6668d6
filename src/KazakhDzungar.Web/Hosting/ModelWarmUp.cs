using KazakhDzungar.Atlas.Storage;

namespace KazakhDzungar.Web.Hosting;

/// <summary>Has EF Core build its model once the first answers are out: neither the start nor a visitor need wait for it.</summary>
internal sealed class ModelWarmUp(IServiceScopeFactory scopes, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(Grace, time, stoppingToken);
        await using var scope = scopes.CreateAsyncScope();
        _ = scope.ServiceProvider.GetRequiredService<AtlasDbContext>().Model;
    }
}
