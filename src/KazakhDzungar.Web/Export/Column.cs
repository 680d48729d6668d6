namespace KazakhDzungar.Web.Export;

/// <summary>
/// A column of a table that is taken away. The same columns make the CSV, their documentation, and the Table Schema of the data package.
/// </summary>
/// <param name="Name">Its name in the header: never changed, never reused.</param>
/// <param name="Type">A type of Frictionless Table Schema: <c>string</c>, <c>integer</c>, <c>number</c>, <c>boolean</c>, <c>date</c>.</param>
/// <param name="Description">What a reader of the table has to know.</param>
/// <param name="Value">The cell; null leaves it empty, a list is joined by <see cref="Cell.Separator"/>.</param>
internal sealed record Column<T>(string Name, string Type, string Description, Func<T, Teller, object?> Value)
{
    /// <summary>Whether no cell is empty.</summary>
    public bool Required { get; init; }

    /// <summary>All values that there can be; null where they are not listed.</summary>
    public IReadOnlyCollection<string>? Words { get; init; }

    /// <summary>The table whose id a cell holds; null where it holds none. An empty name is the table itself.</summary>
    public string? Refers { get; init; }
}
