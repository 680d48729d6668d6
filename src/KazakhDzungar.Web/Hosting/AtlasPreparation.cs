using KazakhDzungar.Atlas.Bundle;
using KazakhDzungar.Atlas.Storage;

namespace KazakhDzungar.Web.Hosting;

/// <summary>
/// Sees to it that the database is there before the first request is taken. Where <c>data/</c> has problems and an older database
/// can be served, it is; where there is none, the atlas does not start.
/// </summary>
internal sealed partial class AtlasPreparation(AtlasDatabase database, IServiceProvider services, ILogger<AtlasPreparation> logger) : IHostedLifecycleService
{
    private Task? _preparation;

    /// <summary>Begins while the rest of the host is still being put together; the start waits for the end.</summary>
    public void Begin() => _preparation = Task.Run(Prepare);

    public Task StartingAsync(CancellationToken cancellationToken) => _preparation ?? Task.Run(Prepare, cancellationToken);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Prepare()
    {
        var problems = database.EnsureBuilt(new LogProgress(logger));
        foreach (var problem in problems)
        {
            LogProblem(problem);
        }

        if (problems.Count > 0 && !database.IsServable())
        {
            throw new InvalidDataException($"data/ has {problems.Count} problem(s), named above, and there is no older database to serve.");
        }

        // Read ahead for the first visitor, whose request would fail and be told of where this fails.
        _ = Task.Run(services.GetRequiredService<Chronicle>);
    }

    [LoggerMessage(LogLevel.Error, "{Problem}")]
    private partial void LogProblem(object problem);

    private sealed partial class LogProgress(ILogger logger) : IProgress<string>
    {
        public void Report(string value) => LogStep(logger, value);

        [LoggerMessage(LogLevel.Information, "{Step} …")]
        private static partial void LogStep(ILogger logger, string step);
    }
}
