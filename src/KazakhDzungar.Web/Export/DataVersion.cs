using KazakhDzungar.Atlas.Storage;

namespace KazakhDzungar.Web.Export;

/// <summary>The version of the data: read when first asked for, and kept.</summary>
internal sealed class DataVersion
{
    /// <summary>How many digits people write.</summary>
    public const int ShortLength = 12;

    private readonly Lazy<string> _hash;

    public DataVersion(IServiceScopeFactory scopes) => _hash = new(
        () =>
        {
            using var scope = scopes.CreateScope();
            return scope.ServiceProvider.GetRequiredService<AtlasDbContext>().Versions.Select(v => v.DataHash).Single();
        },
        LazyThreadSafetyMode.PublicationOnly);

    /// <summary>SHA-256 of <c>data/</c>, lower-case hexadecimal.</summary>
    public string Hash => _hash.Value;

    /// <summary>Its first digits.</summary>
    public string Short => Hash[..ShortLength];
}
