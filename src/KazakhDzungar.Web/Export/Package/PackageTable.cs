namespace KazakhDzungar.Web.Export.Package;

/// <summary>A table of the data package: its rows as CSV, and what a Table Schema says of them.</summary>
/// <param name="Name">Its name, also that of its file.</param>
/// <param name="Description">What a row is.</param>
/// <param name="Fields">Its columns.</param>
/// <param name="Key">The columns that tell its rows apart; none where rows may repeat.</param>
/// <param name="Csv">The rows, without a byte order mark.</param>
internal sealed record PackageTable(string Name, string Description, IReadOnlyList<PackageField> Fields, IReadOnlyList<string> Key, byte[] Csv)
{
    public string Path => $"csv/{Name}.csv";

    public static PackageTable Of<T>(string name, string description, IReadOnlyList<Column<T>> columns, IEnumerable<T> rows, Teller teller, params string[] key) =>
        new(name, description, PackageField.Of(columns), key, Export.Csv.Write(columns, rows, teller, [], mark: false));
}
