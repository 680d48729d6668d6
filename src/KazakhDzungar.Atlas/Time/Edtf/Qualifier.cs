namespace KazakhDzungar.Atlas.Time;

/// <summary>What EDTF's <c>?</c>, <c>~</c> and <c>%</c> (both) say of a year, month or day.</summary>
[Flags]
internal enum Qualifier
{
    None = 0,
    Uncertain = 1,
    Approximate = 2,
}
