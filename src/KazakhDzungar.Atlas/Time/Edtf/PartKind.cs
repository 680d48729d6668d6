namespace KazakhDzungar.Atlas.Time;

internal enum PartKind
{
    Season,
    Quarter,
    Third,
    Half,
}
