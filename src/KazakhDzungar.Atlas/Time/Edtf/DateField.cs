namespace KazakhDzungar.Atlas.Time;

/// <summary>
/// A year, month or day as written. <c>17XX</c> allows every value from <see cref="First"/> (1700) to <see cref="Last"/> (1799).
/// </summary>
/// <param name="Written">The characters of the field, without qualifiers.</param>
/// <param name="First">The smallest value allowed.</param>
/// <param name="Last">The largest value allowed.</param>
/// <param name="Qualifier">What is said of this field alone.</param>
internal readonly record struct DateField(string Written, long First, long Last, Qualifier Qualifier)
{
    public int UnspecifiedDigits => Written.AsSpan().Count('X');

    public bool IsExact => UnspecifiedDigits == 0;

    public bool IsUnspecified => UnspecifiedDigits == Written.Length;

    public DateField With(Qualifier further) => this with { Qualifier = Qualifier | further };
}
