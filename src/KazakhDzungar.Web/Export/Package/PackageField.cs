namespace KazakhDzungar.Web.Export.Package;

/// <summary>A column as a Table Schema describes it.</summary>
/// <inheritdoc cref="Column{T}" />
internal sealed record PackageField(string Name, string Type, string Description, bool Required, IReadOnlyCollection<string>? Words, string? Refers)
{
    public static IReadOnlyList<PackageField> Of<T>(IReadOnlyList<Column<T>> columns) =>
        [.. columns.Select(c => new PackageField(c.Name, c.Type, c.Description, c.Required, c.Words, c.Refers))];
}
