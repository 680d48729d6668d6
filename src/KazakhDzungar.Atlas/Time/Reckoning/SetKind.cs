namespace KazakhDzungar.Atlas.Time;

internal enum SetKind
{
    /// <summary><c>[…]</c>: one of the members, it is not known which.</summary>
    OneOf,

    /// <summary><c>{…}</c>: every one of the members.</summary>
    AllOf,
}
