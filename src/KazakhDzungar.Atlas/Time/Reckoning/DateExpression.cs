namespace KazakhDzungar.Atlas.Time;

/// <summary>What an EDTF text says, laid out on the axis of days.</summary>
internal abstract class DateExpression
{
    /// <summary>The canonical EDTF text.</summary>
    public abstract string Text { get; }

    public abstract DateBounds Bounds { get; }

    /// <summary>All dates that are written in it.</summary>
    public abstract IEnumerable<SingleDate> Dates { get; }

    /// <summary>Whether the date overlaps a range that holds one day or more.</summary>
    public abstract Truth Within(DayRange range);
}
