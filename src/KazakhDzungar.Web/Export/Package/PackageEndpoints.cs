namespace KazakhDzungar.Web.Export.Package;

/// <summary>The whole dataset: <c>/data/kazakh-dzungar.zip</c>, and what it says of itself: <c>/data/datapackage.json</c>.</summary>
internal static class PackageEndpoints
{
    public const string Archive = "/data/kazakh-dzungar.zip";

    public const string Descriptor = "/data/datapackage.json";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapDataPackage(this IEndpointRouteBuilder app)
    {
        app.MapMethods(Archive, Reading, context => SendAsync(context, "zip", "application/zip", p => p.Archive));
        app.MapMethods(Descriptor, Reading, context => SendAsync(context, "datapackage.json", "application/json", p => p.Descriptor));
    }

    private static Task SendAsync(HttpContext context, string extension, string mediaType, Func<DataPackage, byte[]> part)
    {
        var version = context.RequestServices.GetRequiredService<DataVersion>();
        var package = context.RequestServices.GetRequiredService<DataPackage>();
        return FileAnswer.SendAsync(context, version.Hash, $"kazakh-dzungar-{version.Short}.{extension}", mediaType, () => part(package), "en");
    }
}
