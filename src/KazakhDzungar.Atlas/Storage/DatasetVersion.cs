namespace KazakhDzungar.Atlas.Storage;

/// <summary>From which <c>data/</c> and for which program the database was built. One row.</summary>
public sealed class DatasetVersion
{
    public int Id { get; init; }

    /// <summary>SHA-256 over the names and bytes of all files of <c>data/</c>, lower-case hexadecimal.</summary>
    public required string DataHash { get; init; }

    /// <summary>The shape of the database; raised when the model changes.</summary>
    public required int SchemaVersion { get; init; }
}
