using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Web.Pages.Compare;

/// <summary>What two sources tell.</summary>
/// <param name="A">The first source.</param>
/// <param name="B">The second.</param>
/// <param name="OnlyA">Events of which the first alone tells, in order of time.</param>
/// <param name="OnlyB">Events of which the second alone tells.</param>
/// <param name="Both">Events of which both tell.</param>
/// <param name="Questions">Where they differ: questions to which each has a version.</param>
internal sealed record ComparedSources(
    Source A, Source B, IReadOnlyList<EventItem> OnlyA, IReadOnlyList<EventItem> OnlyB, IReadOnlyList<EventItem> Both, IReadOnlyList<ComparedSources.Question> Questions)
{
    /// <summary>A question, with the versions that rest on each source; a version can rest on both.</summary>
    internal sealed record Question(Disagreement Disagreement, IReadOnlyList<DisagreementVersion> A, IReadOnlyList<DisagreementVersion> B);
}
