using KazakhDzungar.Atlas.People;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Bundle;

/// <summary>A person's reign in a polity; the bounds are those of <see cref="Reign.Bounds"/>.</summary>
public sealed record ChronicleReign(string PersonId, LocalText Name, string PolityId, int StartMin, int StartMax, int EndMin, int EndMax)
{
    internal static ChronicleReign Of(Person person, Reign reign)
    {
        var bounds = reign.Bounds;
        return new(person.Id, person.Name, reign.PolityId, bounds.StartMin, bounds.StartMax, bounds.EndMin, bounds.EndMax);
    }
}
