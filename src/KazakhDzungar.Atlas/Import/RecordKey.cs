using System.Diagnostics.CodeAnalysis;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Import;

/// <summary>A record by its kind and id, as the ledger of coverage and the disagreements write it: <c>event:orbulaq-1643</c>.</summary>
public sealed record RecordKey(RecordKind Kind, string Id)
{
    public static bool TryParse(string text, [NotNullWhen(true)] out RecordKey? key)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split(':', 2);
        key = parts.Length == 2 && parts[1].Length > 0 && EnumText.TryParse<RecordKind>(parts[0], out var kind) ? new(kind, parts[1]) : null;
        return key is not null;
    }

    /// <inheritdoc />
    public override string ToString() => $"{EnumText.Of(Kind)}:{Id}";
}
