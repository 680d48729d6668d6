using System.IO.Compression;
using System.Security.Cryptography;
using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Storage;

namespace KazakhDzungar.Atlas.Bundle;

/// <summary>Makes the immutable documents, once and in three encodings.</summary>
public static class ArtifactPress
{
    /// <summary>All that the map needs for the whole time of the atlas.</summary>
    public const string Atlas = "atlas";

    /// <summary>What the map page tells in words: a <see cref="Bundle.Chronicle"/>.</summary>
    public const string Chronicle = "chronicle";

    /// <summary>All documents.</summary>
    public static readonly IReadOnlyList<string> Names = [Atlas, Chronicle];

    internal static IReadOnlyList<Artifact> Make(AtlasRecord record) =>
        [Press(Atlas, AtlasBundle.Write(record)), Press(Chronicle, Bundle.Chronicle.Write(record))];

    private static Artifact Press(string name, byte[] identity) => new()
    {
        Name = name, MediaType = "application/json", Identity = identity, Hash = Convert.ToHexStringLower(SHA256.HashData(identity))[..16],
        Gzip = Compress(identity, stream => new GZipStream(stream, CompressionLevel.SmallestSize)),
        Brotli = Compress(identity, stream => new BrotliStream(stream, CompressionLevel.SmallestSize)),
    };

    private static byte[] Compress(byte[] bytes, Func<Stream, Stream> encoder)
    {
        using var output = new MemoryStream();
        using (var encoding = encoder(output))
        {
            encoding.Write(bytes);
        }

        return output.ToArray();
    }
}
