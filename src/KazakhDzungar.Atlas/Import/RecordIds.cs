using System.Text.RegularExpressions;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Import;

/// <summary>The ids in a record: its own, and those of the records that it names.</summary>
internal static partial class RecordIds
{
    /// <summary>An id of this record: a slug, made known to the others.</summary>
    public static string Id(this RecordReader reader, RecordKind kind)
    {
        var id = reader.String("id");
        if (id.Length == 0)
        {
            return id;
        }

        var slug = string.Join('-', Words().Matches(id.ToLowerInvariant()).Select(m => m.Value));
        if (slug != id)
        {
            var suggestion = slug.Length > 0 ? $" Did you mean '{slug}'?" : "";
            reader.Problem("id", $"found '{id}'; expected lower-case Latin letters, digits and single hyphens.{suggestion}");
        }

        // Others may already name it as it should be: that would be one slip told twice.
        reader.Log.Declare(kind, slug.Length > 0 ? slug : id, reader.File);
        return id;
    }

    /// <summary>The id of another record, which must exist.</summary>
    public static string? OptionalReference(this RecordReader reader, RecordKind kind, string name)
    {
        var id = reader.OptionalString(name);
        if (id is not null)
        {
            reader.Log.Expect(kind, id, reader.File, reader.Record, reader.FieldPath(name));
        }

        return id;
    }

    /// <inheritdoc cref="OptionalReference" />
    public static string Reference(this RecordReader reader, RecordKind kind, string name)
    {
        if (reader.Has(name))
        {
            return reader.OptionalReference(kind, name) ?? "";
        }

        reader.Missing(name, $"the id of a {EnumText.Of(kind)}");
        return "";
    }

    [GeneratedRegex("[a-z0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}
