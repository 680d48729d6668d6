namespace KazakhDzungar.Atlas.Time;

internal enum YearKind
{
    Year,

    /// <summary>Several years, told by the first and the last.</summary>
    Span,
    Decade,
    Century,
    Millennium,
    Unknown,
}
