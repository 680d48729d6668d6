using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Import;

/// <summary>A line of <c>coverage/</c> as written down, before it is held against the record.</summary>
public sealed record LedgerLine(string File, string SourceId, string Locator, IReadOnlyList<string>? Records, LocalText? Nothing);
