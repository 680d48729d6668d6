using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Time;

/// <summary>When something was. Belongs to an event, to a person's birth or death, or to an end of a reign.</summary>
public sealed class DateClaim : Claim
{
    public required DateRole Role { get; init; }

    public required DateColumns Date { get; init; }

    public string? EventId { get; init; }

    public string? PersonId { get; init; }

    public int? ReignId { get; init; }
}
