namespace KazakhDzungar.Atlas.Search;

/// <summary>What is wrong with a parameter of a query.</summary>
public enum SelectionFault
{
    UnknownParameter,
    UnknownValue,
    GivenTwice,
    BadDate,
    BadExtent,
    BadNumber,
    TooLong,
}
