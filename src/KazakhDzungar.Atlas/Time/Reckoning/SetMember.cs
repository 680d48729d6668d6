namespace KazakhDzungar.Atlas.Time;

/// <summary>A member of a set: one date (both ends the same object), or all dates from one to another, of which one end may be open.</summary>
internal sealed record SetMember(SingleDate? First, SingleDate? Last)
{
    public bool IsRange => !ReferenceEquals(First, Last);

    public string Text => IsRange ? $"{First?.Text}..{Last?.Text}" : First!.Text;

    public DayRange Hull => new(First?.Hull.First ?? DayNumber.UnboundedMin, Last?.Hull.Last ?? DayNumber.UnboundedMax);
}
