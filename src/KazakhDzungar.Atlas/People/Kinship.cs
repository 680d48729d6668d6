using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.People;

/// <summary>That <see cref="Relative"/> is the <see cref="Kin"/> of <see cref="Person"/>. Recorded once, on one of the two.</summary>
public sealed class Kinship : Claim
{
    public string PersonId { get; init; } = "";

    public Person? Person { get; init; }

    public required string RelativeId { get; init; }

    public Person? Relative { get; init; }

    public required Kin Kin { get; init; }
}
