namespace KazakhDzungar.Atlas.Time;

internal enum Conjunction
{
    And,
    Or,
}
