using System.Globalization;
using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.People;
using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Routes;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace KazakhDzungar.Atlas.Storage;

/// <summary>
/// How values stand in columns: enumerations as their words, geometry as well-known binary, lists of short values as text.
/// The native SQLite of this tree has neither SpatiaLite nor the JSON operators that EF Core's own mappings need.
/// </summary>
internal static class ColumnConversions
{
    public static void Apply(ModelConfigurationBuilder builder)
    {
        Word<Certainty>(builder);
        Word<SourceKind>(builder);
        Word<ReferenceKind>(builder);
        Word<AccountKind>(builder);
        Word<DateCalendar>(builder);
        Word<DateRole>(builder);
        Word<EventKind>(builder);
        Word<ParticipantRole>(builder);
        Word<Measure>(builder);
        Word<FigureQualifier>(builder);
        Word<LinkKind>(builder);
        Word<Kin>(builder);
        Word<PolityKind>(builder);
        Word<PlaceKind>(builder);
        Word<PlaceRole>(builder);
        Word<LocationType>(builder);
        Word<RouteKind>(builder);
        Word<Hold>(builder);
        Word<FrontierKind>(builder);
        Word<FrontierCertainty>(builder);
        Word<RecordKind>(builder);
        builder.Properties<Polygon>().HaveConversion<PolygonConverter>();
        builder.Properties<LineString>().HaveConversion<LineStringConverter>();
        builder.Properties<IReadOnlyList<string>>().HaveConversion<LinesConverter, LinesComparer>();
        builder.Properties<IReadOnlyList<int>>().HaveConversion<NumbersConverter, NumbersComparer>();
    }

    private static void Word<T>(ModelConfigurationBuilder builder)
        where T : struct, Enum => builder.Properties<T>().HaveConversion<WordConverter<T>>();

    private static T Parse<T>(string text)
        where T : struct, Enum =>
        EnumText.TryParse<T>(text, out var value) ? value : throw new FormatException($"'{text}' is no {typeof(T).Name}.");

    private static T ReadBinary<T>(byte[] bytes)
        where T : Geometry => (T)new WKBReader().Read(bytes);

    private sealed class WordConverter<T>() : ValueConverter<T, string>(v => EnumText.Of(v), s => Parse<T>(s))
        where T : struct, Enum;

    private sealed class PolygonConverter() : ValueConverter<Polygon, byte[]>(g => g.AsBinary(), b => ReadBinary<Polygon>(b));

    private sealed class LineStringConverter() : ValueConverter<LineString, byte[]>(g => g.AsBinary(), b => ReadBinary<LineString>(b));

    private sealed class LinesConverter() : ValueConverter<IReadOnlyList<string>, string>(
        v => string.Join('\n', v), s => s.Length == 0 ? Array.Empty<string>() : s.Split('\n', StringSplitOptions.None));

    private sealed class LinesComparer() : ValueComparer<IReadOnlyList<string>>(
        (a, b) => a!.SequenceEqual(b!), v => v.Count, v => v);

    private sealed class NumbersConverter() : ValueConverter<IReadOnlyList<int>, string>(
        v => string.Join(' ', v.Select(n => n.ToString(CultureInfo.InvariantCulture))),
        s => s.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray());

    private sealed class NumbersComparer() : ValueComparer<IReadOnlyList<int>>(
        (a, b) => a!.SequenceEqual(b!), v => v.Count, v => v);
}
