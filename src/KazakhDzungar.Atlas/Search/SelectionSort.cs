namespace KazakhDzungar.Atlas.Search;

/// <summary>In which order a selection is listed.</summary>
public enum SelectionSort
{
    /// <summary>By the first day on which it can have been.</summary>
    Date,

    /// <summary>The weightiest first.</summary>
    Importance,

    /// <summary>By title or name in the visitor's language.</summary>
    Title,
}
