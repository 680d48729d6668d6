using System.Globalization;
using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Web.Pages;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Features.Layers;

/// <summary>What people did: a feature for each person's part in each event.</summary>
internal static class ActivityLayer
{
    public const string Id = "people-activities";

    public static FeatureLayer Read(LayerSources from)
    {
        var items = ReadItems(from);
        var (events, people) = (from.Catalogues.Events, from.Catalogues.People);
        IEnumerable<string> Known(string facet) => events.Facets.Find(facet)!.Values;
        var activities = new ActivityCatalogue(items,
        [
            new("person", people.Items.Select(p => p.Id), items.Select(a => new[] { a.PersonId })),
            new("event", events.Items.Select(e => e.Id), items.Select(a => new[] { a.Event.Id })),
            new("role", EnumText.All<ParticipantRole>(), items.Select(a => new[] { EnumText.Of(a.Role) })),
            new("kind", EnumText.All<EventKind>(), items.Select(a => new[] { EnumText.Of(a.Event.Kind) })),
            new("stage", Known("stage"), items.Select(a => new[] { a.Event.StageId })),
            new("side", Known("side"), items.Select(a => new[] { a.Side }.OfType<string>())),
            new("certainty", EnumText.All<Certainty>(), items.Select(a => new[] { EnumText.Of(a.Certainty) })),
            CitedSources.Read(from.Context).Facet(items.Select(a => new[] { a.Claim })),
        ]);
        var radii = from.Context.Places.Select(p => new { p.Id, p.RadiusKm }).ToDictionary(p => p.Id, p => p.RadiusKm, StringComparer.Ordinal);
        return new FeatureLayerOf<Activity>(Id, activities,
        [
            Fields.Id<Activity>(),
            Fields.Title<Activity>("The event."),
            Fields.Text<Activity>("person", "The person, by id.", a => a.PersonId),
            Fields.Text<Activity>("person_name", "The person's name.", a => Words.Name(a.Person), column: true),
            Fields.Text<Activity>("role", "The role in which the person took part.", a => EnumText.Of(a.Role)),
            Fields.Text<Activity>("role_name", "The role in words.", a => from.Words.Of(a.Role), column: true),
            Fields.Text<Activity>("side", "The polity on whose side; null for none.", a => a.Side),
            Fields.Text<Activity>("side_name", "That polity by name.", a => from.Name("polity", a.Side)),
            Fields.Text<Activity>("certainty", "How far it can be trusted that the person took part so.", a => EnumText.Of(a.Certainty)),
            Fields.Text<Activity>("event", "The event, by id.", a => a.Event.Id),
            Fields.Text<Activity>("kind", "What sort of event.", a => EnumText.Of(a.Event.Kind)),
            Fields.Text<Activity>("kind_name", "The kind in words.", a => from.Words.Of(a.Event.Kind)),
            Fields.Text<Activity>("stage", "The section of the narrative that tells the event.", a => a.Event.StageId),
            .. Fields.Date<Activity>(a => a.Event.Date),
            Fields.Text<Activity>("at", "The id of the place of the event; null where it is not located.", a => a.Event.PlaceId),
            Fields.Text<Activity>("at_name", "The name of that place.", a => from.Name("place", a.Event.PlaceId), column: true),
            Fields.Number<Activity>("radius_km", "Kilometres: the radius of doubt of that place, or its half-extent.", a => a.Event.PlaceId is { } place ? radii[place] : null),
            Fields.Facet(activities, "sources", "source", "The texts that tell it, by id."),
            Sentences.Read(from.Context).Of<Activity>(a => a.Claim),
            Fields.Page<Activity>("The page of the event.", a => Address.Of("events", a.Event.Id)),
        ], Shapes.Of);
    }

    private static List<Activity> ReadItems(LayerSources from)
    {
        var sides = from.Context.Set<Side>().Select(s => new { s.EventId, s.Key, s.PolityId }).ToDictionary(s => (s.EventId, s.Key), s => s.PolityId);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return from.Context.Set<Participation>().Where(p => p.PersonId != null).OrderBy(p => p.Id)
            .Select(p => new { p.Id, p.EventId, p.PersonId, p.Role, p.Side, p.Certainty }).AsEnumerable().Select(p =>
            {
                var cause = from.Catalogues.Events.Find(p.EventId)!;
                var person = from.Catalogues.People.Find(p.PersonId!)!;
                var id = $"{p.EventId}.{p.PersonId}.{EnumText.Of(p.Role)}";
                seen[id] = seen.GetValueOrDefault(id) + 1;
                return new Activity
                {
                    Id = seen[id] == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}.{seen[id]}"), Title = cause.Title, Event = cause,
                    PersonId = p.PersonId!, Person = person.Title, Role = p.Role, Certainty = p.Certainty, Claim = p.Id, Weight = cause.Weight, Times = cause.Times, Points = cause.Points,
                    Side = p.Side is null ? null : sides[(p.EventId, p.Side)], Names = [person.Title.En, person.Title.Kk ?? "", person.Title.Ru ?? "", .. person.Names],
                };
            }).ToList();
    }

    private sealed class ActivityCatalogue(IReadOnlyList<Activity> items, IReadOnlyList<Facet> facets) : Catalogue<Activity>(items, facets, SelectionSort.Date);
}
