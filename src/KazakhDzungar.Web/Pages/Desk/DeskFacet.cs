namespace KazakhDzungar.Web.Pages.Desk;

/// <summary>A facet as a list of links.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Title">Its name for a reader.</param>
/// <param name="IsOpen">Whether its list is unfolded.</param>
/// <param name="HasPicks">Whether something of it is picked: then further values add to what is found.</param>
/// <param name="Values">Its values that would find something.</param>
internal sealed record DeskFacet(string Name, string Title, bool IsOpen, bool HasPicks, IReadOnlyList<DeskFacetValue> Values)
{
    /// <summary>How many values stand unfolded; one more than that is not folded away for a single line.</summary>
    private const int Short = 8;

    public IReadOnlyList<DeskFacetValue> Shown => Values.Count <= Short + 1 ? Values : [.. Values.Take(Short)];

    public IReadOnlyList<DeskFacetValue> Folded => Values.Count <= Short + 1 ? [] : [.. Values.Skip(Short)];
}
