using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Web.Pages;

/// <summary>A claim as a page shows it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="HasRivals">Whether another claim contradicts it: then the page says which of them the atlas shows.</param>
/// <param name="Away">
/// Whether it stands on the page of another record than its own. Then citations that it shares with its record are spelt out, and folded away.
/// </param>
internal sealed record ClaimView(Claim Claim, bool HasRivals = false, bool Away = false)
{
    /// <summary>The class of the element around a claim.</summary>
    public static string ClassOf(Claim claim) => claim.Shown ? "claim" : "claim rival";
}
