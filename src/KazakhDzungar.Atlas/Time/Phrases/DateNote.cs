namespace KazakhDzungar.Atlas.Time;

/// <summary>What is said in brackets of single fields of a date.</summary>
internal enum DateNote
{
    Unknown,
    Approximate,
    Uncertain,
    ApproximateAndUncertain,
}
