using System.Globalization;
using System.Text.Json;

namespace KazakhDzungar.Atlas.Import;

/// <summary>The numbers of a record. Both ends of a range belong to it.</summary>
internal static class RecordNumbers
{
    public static double? OptionalNumber(this RecordReader reader, string name, double min = double.MinValue, double max = double.MaxValue)
    {
        if (reader.Raw(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && number >= min && number <= max)
        {
            return number;
        }

        var quoted = value.ValueKind == JsonValueKind.String ? " A number stands without quotation marks." : "";
        reader.Problem(name, $"expected a number{Range(min, max)}, found {RecordReader.Describe(value)}.{quoted}");
        return null;
    }

    public static double Number(this RecordReader reader, string name, double min = double.MinValue, double max = double.MaxValue)
    {
        if (!reader.Has(name))
        {
            reader.Missing(name, $"a number{Range(min, max)}");
        }

        return reader.OptionalNumber(name, min, max) ?? 0;
    }

    public static int? OptionalInteger(this RecordReader reader, string name, int min, int max)
    {
        var number = reader.OptionalNumber(name, min, max);
        if (number is { } n && n != Math.Floor(n))
        {
            reader.Problem(name, $"expected a whole number, found {n.ToString(CultureInfo.InvariantCulture)}.");
        }

        return (int?)number;
    }

    public static int Integer(this RecordReader reader, string name, int min, int max)
    {
        if (!reader.Has(name))
        {
            reader.Missing(name, $"a whole number{Range(min, max)}");
        }

        return reader.OptionalInteger(name, min, max) ?? min;
    }

    private static string Range(double min, double max) => (min, max) switch
    {
        (double.MinValue, double.MaxValue) => "",
        (_, double.MaxValue) => string.Create(CultureInfo.InvariantCulture, $" of at least {min}"),
        _ => string.Create(CultureInfo.InvariantCulture, $" from {min} to {max}"),
    };
}
