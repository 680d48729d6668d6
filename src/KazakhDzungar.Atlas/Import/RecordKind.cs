namespace KazakhDzungar.Atlas.Import;

/// <summary>The kinds of records that other records name by id.</summary>
public enum RecordKind
{
    Source,
    Archive,
    Fund,
    Reference,
    Stage,
    Event,
    Person,
    Polity,
    Place,
    Route,
    Region,
    Frontier,
    River,
    Change,
    Disagreement,
}
