using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Web.Features;
using KazakhDzungar.Web.Options;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace KazakhDzungar.Web.Export.Package;

/// <summary>
/// The whole dataset in one archive, in English: tables, maps, the record as its editors keep it with its JSON Schemas, and
/// <c>datapackage.json</c>. Made when somebody first asks for it, and kept; the same data gives the same bytes.
/// </summary>
internal sealed class DataPackage
{
    /// <summary>The earliest day that an archive can name: a file of the archive has no day of its own.</summary>
    private static readonly DateTimeOffset NoDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly string[] Maps = ["places", "regions", "frontiers", "routes"];

    private readonly Lazy<(byte[] Descriptor, byte[] Archive)> _made;
    private readonly WholeRecord _whole;
    private readonly FeatureLayers _layers;
    private readonly Words _words;
    private readonly string _folder;

    public DataPackage(WholeRecord whole, FeatureLayers layers, IStringLocalizer<Words> localizer, IOptions<AtlasOptions> options)
    {
        (_whole, _layers, _words, _folder) = (whole, layers, new(localizer), AtlasOptions.Absolute(options.Value.DataPath));
        _made = new(Make, LazyThreadSafetyMode.ExecutionAndPublication);
    }

    public byte[] Descriptor => _made.Value.Descriptor;

    public byte[] Archive => _made.Value.Archive;

    private (byte[] Descriptor, byte[] Archive) Make()
    {
        var (culture, language) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        try
        {
            var tables = PackageTables.Of(_whole, new Teller(_words, ""));
            var maps = Maps.Select(m => (m + "-map", $"geojson/{m}.geojson", Map(_layers.Find(m)!))).ToList();
            var descriptor = DataPackageDescriptor.Write(_whole.DataHash, _words["Site.Title"], _words["Site.Description"], _words["Cite.Editors"], tables, maps);
            return (descriptor, Press([("datapackage.json", descriptor), ("README.md", PackageReadme.Write(_words, _whole.DataHash, tables)), .. tables.Select(t => (t.Path, t.Csv)), .. maps.Select(m => (m.Item2, m.Item3)), .. Record()]));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, language);
        }
    }

    private byte[] Map(FeatureLayer layer)
    {
        var output = new ArrayBufferWriter<byte>();
        output.Write(Encoding.UTF8.GetBytes($"{{\"type\":\"FeatureCollection\",\"license\":\"{Licence.Id}\",\"dataHash\":\"{_whole.DataHash}\",\"features\":["));
        for (var i = 0; i < layer.Count; i++)
        {
            output.Write(i > 0 ? ",\n"u8 : "\n"u8);
            layer.Write(output, i, "en", default);
        }

        output.Write("\n]}\n"u8);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>The files of <c>data/</c> that people write, and their schemas; the basemap is not the atlas's own.</summary>
    private IEnumerable<(string Path, byte[] Bytes)> Record()
    {
        var schemas = Path.Combine(_folder, "schema");
        var files = new DataFolder(_folder).Files().Where(f => !f.StartsWith("basemap/", StringComparison.Ordinal))
            .Concat(Directory.Exists(schemas) ? Directory.EnumerateFiles(schemas, "*.json").Select(f => $"schema/{Path.GetFileName(f)}").Order(StringComparer.Ordinal) : []);
        return files.Select(f => ($"record/{f}", File.ReadAllBytes(Path.Combine(_folder, f))));
    }

    private static byte[] Press(IEnumerable<(string Path, byte[] Bytes)> files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, bytes) in files)
            {
                var entry = archive.CreateEntry(path, CompressionLevel.Optimal);
                entry.LastWriteTime = NoDay;
                using var content = entry.Open();
                content.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
