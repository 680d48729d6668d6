using KazakhDzungar.Atlas.Bundle;

namespace KazakhDzungar.Web.Export;

/// <summary>The version of the data, as the chronicle names it, which is in memory from the start.</summary>
internal sealed class DataVersion(Chronicle chronicle)
{
    /// <summary>How many digits people write.</summary>
    public const int ShortLength = 12;

    /// <summary>SHA-256 of <c>data/</c>, lower-case hexadecimal.</summary>
    public string Hash => chronicle.DataHash;

    /// <summary>Its first digits.</summary>
    public string Short => Hash[..ShortLength];
}
