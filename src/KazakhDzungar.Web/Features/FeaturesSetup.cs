using KazakhDzungar.Web.Api.Features;
using Microsoft.AspNetCore.ResponseCompression;

namespace KazakhDzungar.Web.Features;

/// <summary>The features of the atlas: for programs, and to take away.</summary>
internal static class FeaturesSetup
{
    public static void AddFeatures(this IServiceCollection services)
    {
        services.AddSingleton<FeatureLayers>();
        services.AddSingleton<OpenApiDocument>();
        services.Configure<ResponseCompressionOptions>(o => o.MimeTypes = [.. o.MimeTypes.Any() ? o.MimeTypes : ResponseCompressionDefaults.MimeTypes, MediaTypes.GeoJson, MediaTypes.Problem]);
    }
}
