namespace KazakhDzungar.Atlas.Events;

/// <summary>How a text hedges a figure.</summary>
public enum FigureQualifier
{
    Exactly,
    About,
    MoreThan,
    UpTo,
    FewerThan,
}
