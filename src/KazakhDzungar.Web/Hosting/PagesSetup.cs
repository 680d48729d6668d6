using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using KazakhDzungar.Web.Pages;
using KazakhDzungar.Web.Pages.Compare;
using KazakhDzungar.Web.Pages.Desk;
using KazakhDzungar.Web.Pages.Drawings;
using KazakhDzungar.Web.Pages.Events;
using KazakhDzungar.Web.Pages.Sources;
using KazakhDzungar.Web.Pages.Structured;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.WebEncoders;

namespace KazakhDzungar.Web.Hosting;

/// <summary>The pages: languages, words, addresses.</summary>
internal static class PagesSetup
{
    public static void AddAtlasPages(this IServiceCollection services)
    {
        services.AddRouting(o =>
        {
            o.LowercaseUrls = true;
            o.SetParameterPolicy<LanguageConstraint>(LanguageConstraint.Name);
        });
        services.AddLocalization(o => o.ResourcesPath = "Resources");
        services.Configure<RequestLocalizationOptions>(Cultures.Configure);
        // Nothing is encrypted or signed here; without this the framework writes a key to disk at every first start.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddRazorPages(o => Cultures.PrefixPages(o.Conventions));
        // Without it every Kazakh and Russian letter would be sent as a numeric reference, at four times the bytes.
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddSingleton<ModuleMap>();
        services.AddSingleton<FirstPaint>();
        services.AddSingleton<AtlasNames>();
        services.AddSingleton<AtlasDisagreements>();
        services.AddSingleton<DeskTexts>();
        services.AddSingleton<Ground>();
        services.AddSingleton<EventSides>();
        services.AddScoped<RecordMaps>();
        services.AddScoped<DateComparer>();
        services.AddScoped<SourceComparer>();
        services.AddScoped<PolityComparer>();
        services.AddScoped<StructuredRecords>();
        services.AddScoped<FacetNames>();
        services.AddSingleton<AtlasSources>();
        services.AddScoped<RecordLinks>();
        services.AddScoped<Words>();
    }

    public static void MapAtlasPages(this WebApplication app)
    {
        app.MapGet("/", context =>
        {
            context.Response.Headers.Vary = "Accept-Language";
            context.Response.Redirect($"/{CultureInfo.CurrentUICulture.TwoLetterISOLanguageName}/{context.Request.QueryString}");
            return Task.CompletedTask;
        });
        EventSides.Map(app);
        app.MapRazorPages().WithStaticAssets();
    }
}
