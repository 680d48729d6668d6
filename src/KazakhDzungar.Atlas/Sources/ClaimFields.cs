namespace KazakhDzungar.Atlas.Sources;

/// <summary>What every claim carries, as read from one object.</summary>
internal sealed record ClaimFields(Certainty Certainty, bool Shown, LocalText? Reason, List<Citation> Citations);
