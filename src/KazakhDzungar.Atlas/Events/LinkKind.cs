namespace KazakhDzungar.Atlas.Events;

/// <summary>How one event bears on another.</summary>
public enum LinkKind
{
    LedTo,
    ResponseTo,
    PartOf,
    PerhapsSameAs,
}
