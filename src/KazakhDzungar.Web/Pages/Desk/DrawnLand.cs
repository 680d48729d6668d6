using KazakhDzungar.Atlas.Land;

namespace KazakhDzungar.Web.Pages.Desk;

/// <summary>A grip on a region on the day that a drawn map shows.</summary>
/// <param name="RegionId">The region.</param>
/// <param name="Holder">A polity's id, or <c>not-told</c>.</param>
/// <param name="Hold">What is held is a wash, any other grip a hatch over it.</param>
/// <param name="Surely">Whether it surely was so on that day; else it is drawn faint.</param>
internal sealed record DrawnLand(string RegionId, string Holder, Hold Hold, bool Surely)
{
    /// <summary>The pattern of a hatch.</summary>
    public string Hatch => $"hatch-{Holder}";
}
