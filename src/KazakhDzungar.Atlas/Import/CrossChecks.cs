using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.People;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Import;

/// <summary>What no single field can show: sides that are not there, lives and reigns that end before they begin.</summary>
internal static class CrossChecks
{
    public static void Run(AtlasRecord record, ProblemLog log)
    {
        foreach (var e in record.Events)
        {
            CheckSides(e, log);
        }

        foreach (var person in record.People)
        {
            CheckOrder(person.Dates, DateRole.Born, DateRole.Died, log, log.FileOf(RecordKind.Person, person.Id), person.Id, "died");
            foreach (var (reign, index) in person.Reigns.Select((r, i) => (r, i)))
            {
                CheckOrder(reign.Dates, DateRole.ReignStart, DateRole.ReignEnd, log, log.FileOf(RecordKind.Person, person.Id), person.Id, $"reigns[{index}].end");
            }
        }
    }

    private static void CheckSides(HistoricalEvent e, ProblemLog log)
    {
        var sides = e.Sides.Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
        var named = e.Participants.Select((p, i) => ($"participants[{i}].side", p.Side))
            .Concat(e.Forces.Select((f, i) => ($"forces[{i}].side", f.Side)))
            .Concat(e.Outcomes.Select((o, i) => ($"outcomes[{i}].victor", o.Victor == "none" ? null : o.Victor)));
        foreach (var (field, side) in named.Where(n => n.Item2 is not null && !sides.Contains(n.Item2)))
        {
            var known = sides.Count == 0 ? "the event has no 'sides'" : "expected one of " + string.Join(", ", sides);
            log.Add(new(log.FileOf(RecordKind.Event, e.Id), e.Id, field, $"'{side}' is no side of this event; {known}."));
        }
    }

    private static void CheckOrder(List<DateClaim> dates, DateRole first, DateRole second, ProblemLog log, string file, string id, string field)
    {
        var start = dates.Find(d => d.Role == first && d.Shown);
        var end = dates.Find(d => d.Role == second && d.Shown);
        if (start is not null && end is not null && end.Date.EndMax < start.Date.StartMin)
        {
            log.Add(new(file, id, field, $"the end '{end.Date.Edtf}' is before the start '{start.Date.Edtf}'."));
        }
    }
}
