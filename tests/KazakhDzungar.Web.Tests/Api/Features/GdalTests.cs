using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace KazakhDzungar.Web.Tests.Api.Features;

/// <summary>A real client: GDAL, whose driver for OGC API – Features QGIS shares.</summary>
[Collection(ServiceTests.Name)]
public sealed partial class GdalTests(ServiceFixture service) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("atlas-gdal-");

    public static TheoryData<string> Collections => ItemsTests.Collections;

    private string Service => $"OAPIF:{service.Origin}/api";

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Ogrinfo_lists_every_collection_with_its_kind_of_geometry()
    {
        var listed = await RunAsync("ogrinfo", "-ro", Service);
        string[] expected =
        [
            "events (title: Events) (Point)", "places (title: Places) (Point)", "people (title: People) (Multi Point)", "people-activities (title: What people did) (Point)",
            "regions (title: Regions) (Polygon)", "holdings (title: Holdings) (Polygon)", "changes (title: Changes of land) (Multi Polygon)", "frontiers (title: Frontier lines) (Line String)",
            "routes (title: Routes) (Line String)",
        ];
        Assert.All(expected, line => Assert.Contains(line, listed, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ogr2ogr_pages_through_all_features_into_a_geopackage_with_the_counts_of_the_database()
    {
        var file = Path.Combine(_folder.FullName, "atlas.gpkg");
        await RunAsync("ogr2ogr", "-f", "GPKG", file, Service, "-oo", "PAGE_SIZE=17");
        foreach (var collection in ItemsTests.Names)
        {
            Assert.Equal(service.Count(collection), Features(await RunAsync("ogrinfo", "-ro", "-so", file, collection)));
        }

        var events = await RunAsync("ogrinfo", "-ro", "-so", file, "events");
        Assert.Contains("starts_not_before: Date", events, StringComparison.Ordinal);
        Assert.Contains("radius_km: Real", events, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Collections))]
    public async Task A_box_given_to_the_driver_finds_what_the_service_finds(string collection)
    {
        var page = await service.ReadAsync($"/api/collections/{collection}/items?bbox=66,41,72,46&limit=1");
        var found = Features(await RunAsync("ogrinfo", "-ro", "-so", Service, collection, "-spat", "66", "41", "72", "46"));
        Assert.Equal(page.GetProperty("numberMatched").GetInt32(), found);
        Assert.InRange(found, 1, service.Count(collection) - 1);
    }

    [Fact]
    public async Task The_driver_passes_filters_of_properties_and_of_time_on()
    {
        var page = await service.ReadAsync("/api/collections/events/items?kind=battle&datetime=1711-01-01/1730-12-31&limit=1");
        var found = Features(await RunAsync("ogrinfo", "-ro", "-so", Service, "events", "-where", "kind = 'battle' AND starts_not_before >= '1711/01/01' AND ends_not_after <= '1730/12/31'"));
        Assert.Equal(page.GetProperty("numberMatched").GetInt32(), found);
        Assert.True(found > 1);
    }

    [Fact]
    public async Task An_address_with_its_own_query_is_read_as_any_geojson()
    {
        var address = $"{service.Origin}/api/collections/holdings/items?datetime=1730-01-01&hold=held&temporal=surely&limit=1000";
        var page = await service.ReadAsync(address);
        Assert.Equal(page.GetProperty("numberMatched").GetInt32(), Features(await RunAsync("ogrinfo", "-ro", "-so", "-al", address)));
    }

    private static int Features(string report) => int.Parse(Count().Match(report).Groups["count"].Value, CultureInfo.InvariantCulture);

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var (output, complaints) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync();
            Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: {await complaints}");
            Assert.DoesNotContain("ERROR", await complaints, StringComparison.Ordinal);
            return await output;
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException("These tests need GDAL's programs. tests/run installs them; on Debian and Ubuntu: sudo apt-get install gdal-bin.", missing);
        }
    }

    [GeneratedRegex("Feature Count: (?<count>[0-9]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Count();
}
