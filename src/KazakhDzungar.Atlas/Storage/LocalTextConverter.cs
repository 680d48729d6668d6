using System.Text.Json;
using KazakhDzungar.Atlas.Sources;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace KazakhDzungar.Atlas.Storage;

/// <summary>A text in three languages as JSON in one column.</summary>
internal sealed class LocalTextConverter() : ValueConverter<LocalText, string>(
    text => JsonSerializer.Serialize(text, JsonSerializerOptions.Default),
    json => JsonSerializer.Deserialize<LocalText>(json, JsonSerializerOptions.Default)!);
