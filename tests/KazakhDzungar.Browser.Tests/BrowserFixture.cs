using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;

namespace KazakhDzungar.Browser.Tests;

/// <summary>The atlas on a real port, and a Chromium to visit it with.</summary>
public sealed class BrowserFixture : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("atlas-browser-");
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The address of the atlas, without a slash at its end.</summary>
    public string Origin { get; private set; } = "";

    public async Task InitializeAsync()
    {
        UseKestrel(0);
        StartServer();
        Origin = ClientOptions.BaseAddress.ToString().TrimEnd('/');
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>Opens a page that notes everything that must not happen.</summary>
    public async Task<WatchedPage> OpenAsync(string path, int width = 1366, int height = 768, BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.ViewportSize = new() { Width = width, Height = height };
        var context = await _browser!.NewContextAsync(options);
        var watched = new WatchedPage(context, await context.NewPageAsync(), Origin);
        await watched.Page.GotoAsync(Origin + path);
        return watched;
    }

    /// <summary>A map page whose map is there.</summary>
    public async Task<WatchedPage> OpenMapAsync(string path, int width = 1366, int height = 768)
    {
        var visit = await OpenAsync(path, width, height);
        await visit.Page.WaitForSelectorAsync("#sheet[data-ready]", new() { State = WaitForSelectorState.Attached });
        return visit;
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.UseEnvironment("Production");
        builder.UseSetting("Atlas:DataPath", Path.GetFullPath("../../../../../data", AppContext.BaseDirectory));
        builder.UseSetting("Atlas:DatabasePath", Path.Combine(_folder.FullName, "atlas.db"));
        builder.UseSetting("Atlas:RateLimit", "false");
    }
}
