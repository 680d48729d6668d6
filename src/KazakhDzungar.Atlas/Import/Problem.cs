namespace KazakhDzungar.Atlas.Import;

/// <summary>Something wrong in <c>data/</c>, said so that the person who wrote the record can mend it.</summary>
/// <param name="File">The file, relative to <c>data/</c>, with forward slashes.</param>
/// <param name="Record">The record's id, or its position in the list where it has none; null for the file as a whole.</param>
/// <param name="Field">The path of the field in the record, <c>dates[1].edtf</c>; null for the record as a whole.</param>
/// <param name="Message">What was found and what was expected.</param>
public sealed record Problem(string File, string? Record, string? Field, string Message)
{
    /// <summary>The line of the file, from 1; null where the file cannot tell.</summary>
    public int? Line { get; init; }

    /// <inheritdoc />
    public override string ToString() =>
        string.Join(" › ", new[] { Line is { } line ? FormattableString.Invariant($"{File}:{line}") : File, Record, Field }.Where(part => part is not null)) + ": " + Message;
}
