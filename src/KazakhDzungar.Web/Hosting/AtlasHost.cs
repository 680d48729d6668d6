using System.IO.Compression;
using KazakhDzungar.Atlas.Bundle;
using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Web.Api;
using KazakhDzungar.Web.Api.Features;
using KazakhDzungar.Web.Api.Reconciliation;
using KazakhDzungar.Web.Export;
using KazakhDzungar.Web.Features;
using KazakhDzungar.Web.Options;
using KazakhDzungar.Web.Pages.Search;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Serilog;
using Serilog.Settings.Configuration;

namespace KazakhDzungar.Web.Hosting;

/// <summary>The host as a list: what it consists of, and in which order a request passes through it.</summary>
internal static class AtlasHost
{
    public static void AddAtlas(this WebApplicationBuilder builder)
    {
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(Log(builder.Configuration), dispose: true);
        var services = builder.Services;
        services.AddOptions<AtlasOptions>().BindConfiguration(AtlasOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<AtlasOptions>, AtlasOptionsValidation>();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(provider => Database(provider.GetRequiredService<IOptions<AtlasOptions>>().Value));
        services.AddSingleton<AtlasPreparation>();
        services.AddHostedService(provider => provider.GetRequiredService<AtlasPreparation>());
        services.AddDbContext<AtlasDbContext>((provider, options) => options
            .UseSqlite(AtlasConnection.ForReading(provider.GetRequiredService<AtlasDatabase>().Path))
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTrackingWithIdentityResolution));
        services.AddSingleton<ArtifactStore>();
        services.AddSingleton(provider => Chronicle.Read(provider.GetRequiredService<ArtifactStore>().Get(ArtifactPress.Chronicle).Identity));
        services.AddSingleton<Catalogues>();
        services.AddSearch();
        services.AddAtlasPages();
        services.AddFeatures();
        services.AddTakingAway();
        services.AddReconciliation();
        services.AddRateLimits();
        services.AddProblemDetails();
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Optimal);
    }

    /// <summary>Serves the atlas, or does what the first argument says. Returns the exit code.</summary>
    public static async Task<int> RunAtlasAsync(this WebApplication app, string[] args)
    {
        if (args is [var command, ..] && !command.StartsWith('-'))
        {
            return Commands.Run(command, app.Services.GetRequiredService<IOptions<AtlasOptions>>(), Console.Out, Console.Error);
        }

        try
        {
            app.Services.GetRequiredService<AtlasPreparation>().Begin();
            app.MapAtlas();
            await app.RunAsync();
            return 0;
        }
        catch (Exception refusal) when (refusal is OptionsValidationException or InvalidDataException or IOException)
        {
            await Console.Error.WriteLineAsync($"The atlas cannot start: {refusal.Message}");
            return 1;
        }
    }

    internal static AtlasDatabase Database(AtlasOptions options) =>
        new(new DataFolder(AtlasOptions.Absolute(options.DataPath)), AtlasOptions.Absolute(options.DatabasePath));

    private static void MapAtlas(this WebApplication app)
    {
        app.UseMiddleware<RequestLogging>();
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler(Fault.Path);
        app.UseStatusCodePagesWithReExecute(Fault.Path);
        app.UseMiddleware<Documents>();
        app.UseMiddleware<ModelWarmUp>();
        app.UseResponseCompression();
        app.UseRateLimiter();
        app.UseMiddleware<LongAddresses>();
        app.UseMiddleware<ApiPages>();
        app.UseRouting();
        app.UseRequestLocalization();
        app.MapStaticAssets();
        app.MapHealth();
        app.MapFeatureExports();
        app.MapTakingAway();
        app.MapSearch();
        app.MapReconciliation();
        app.MapFeatureApi();
        app.MapAtlasPages();
    }

    /// <summary>The sinks are named, since looking for them among all the program's assemblies would delay every start.</summary>
    private static Serilog.Core.Logger Log(IConfiguration configuration) => new LoggerConfiguration()
        .ReadFrom.Configuration(configuration, new ConfigurationReaderOptions(
            typeof(ConsoleLoggerConfigurationExtensions).Assembly, typeof(FileLoggerConfigurationExtensions).Assembly))
        .CreateLogger();
}
