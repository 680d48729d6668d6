namespace KazakhDzungar.Atlas.Time;

/// <summary>A date that can take any role in a phrase, and the qualifier it has as a whole.</summary>
internal sealed record QualifiedName(Qualifier Qualifier, Func<PhraseRole, string> In);
