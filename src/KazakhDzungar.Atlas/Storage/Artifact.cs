namespace KazakhDzungar.Atlas.Storage;

/// <summary>A document made once, at import, and served as it is: immutable, in three encodings.</summary>
public sealed class Artifact
{
    public required string Name { get; init; }

    /// <summary>First 16 hexadecimal digits of the SHA-256 of <see cref="Identity"/>: its part of the URL and its ETag.</summary>
    public required string Hash { get; init; }

    public required string MediaType { get; init; }

    public required byte[] Identity { get; init; }

    public required byte[] Gzip { get; init; }

    public required byte[] Brotli { get; init; }
}
