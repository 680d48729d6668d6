using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace KazakhDzungar.Web.Tests;

/// <summary>The atlas as it is, on the record as it stands, with a database of its own.</summary>
public class AtlasFixture : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("atlas-web-");

    /// <summary>The record, relative to the folder of the tests.</summary>
    public static string Data { get; } = Path.GetFullPath("../../../../../data", AppContext.BaseDirectory);

    /// <summary>The record that this atlas is made from.</summary>
    protected virtual string DataPath => Data;

    /// <summary>Whether requests are counted: tests ask faster than any class.</summary>
    protected virtual string RateLimit => "false";

    /// <summary>The lines that the host has logged.</summary>
    public LogCollector Log { get; } = new();

    public HttpClient Visitor(string acceptLanguage = "en")
    {
        var client = CreateClient(new() { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add("Accept-Language", acceptLanguage);
        client.DefaultRequestHeaders.Add("Accept", "text/html");
        return client;
    }

    public static async Task<IDocument> ParseAsync(HttpResponseMessage response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return await new HtmlParser(new(), BrowsingContext.New()).ParseDocumentAsync(await response.Content.ReadAsStringAsync());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.UseEnvironment("Production");
        builder.UseSetting("Atlas:DataPath", DataPath);
        builder.UseSetting("Atlas:DatabasePath", Path.Combine(_folder.FullName, "atlas.db"));
        builder.UseSetting("Atlas:RateLimit", RateLimit);
        builder.ConfigureLogging(logging => logging.AddProvider(Log));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && _folder.Exists)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            _folder.Delete(recursive: true);
            _folder.Refresh();
        }
    }
}
