using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.People;
using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Web.Export;

/// <summary>A claim of any kind in the one shape in which it is taken away. It is the same whichever record it is taken with.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Owner">The record that makes it.</param>
/// <param name="Kind">What it is about: a word of <see cref="Kinds"/>.</param>
/// <param name="Role">What it is within its kind: <c>commander</c>, <c>reign-start</c>, <c>killed</c>.</param>
internal sealed record TakenClaim(Claim Claim, (RecordKind Kind, string Id) Owner, string Kind, string Role)
{
    /// <summary>Every kind of claim.</summary>
    public static readonly IReadOnlyList<string> Kinds =
        ["account", "affiliation", "change", "date", "force", "frontier", "kinship", "name", "outcome", "participation", "place", "relation", "start", "tenure", "version"];

    /// <summary>The record that it ties its own to.</summary>
    public (RecordKind Kind, string Id)? Other { get; init; }

    /// <summary>What it says in words; null where a date or a figure says it.</summary>
    public LocalText? Text { get; init; }

    public DateColumns? Date { get; init; }

    /// <summary>The key of the side of the event that it is about.</summary>
    public string? Side { get; init; }

    /// <summary>The claim that it belongs to: the tenure of which it tells the start or the end.</summary>
    public int? PartOf { get; init; }

    public static TakenClaim Of(Claim claim, (RecordKind, string) owner) => claim switch
    {
        Account a => new(a, owner, "account", EnumText.Of(a.Kind)) { Text = a.Text },
        DateClaim d => new(d, owner, "date", EnumText.Of(d.Role)) { Date = d.Date, PartOf = d.ReignId },
        NameClaim n => new(n, owner, "name", n.Language) { Text = new(n.Text, n.Text, n.Text) },
        Force f => new(f, owner, "force", EnumText.Of(f.Measure)) { Side = f.Side },
        Outcome o => new(o, owner, "outcome", o.Victor is null or "none" ? o.Victor ?? "" : "won") { Text = o.Text, Side = o.Victor is "none" ? null : o.Victor },
        DisagreementVersion v => new(v, owner, "version", v.Key) { Text = v.Text },
        _ => Tie(claim, owner),
    };

    private static TakenClaim Tie(Claim claim, (RecordKind, string) owner) => claim switch
    {
        PlaceClaim p => new(p, owner, "place", EnumText.Of(p.Role)) { Text = p.Place!.Name, Other = (RecordKind.Place, p.PlaceId), Date = p.Date },
        Participation { Person: { } person } p => new(p, owner, "participation", EnumText.Of(p.Role)) { Text = person.Name, Other = (RecordKind.Person, person.Id), Side = p.Side },
        Participation p => new(p, owner, "participation", EnumText.Of(p.Role)) { Text = p.Polity!.Name, Other = (RecordKind.Polity, p.PolityId!), Side = p.Side },
        EventLink l => new(l, owner, "relation", EnumText.Of(l.Kind)) { Text = l.Target!.Title, Other = (RecordKind.Event, l.TargetId) },
        Affiliation a => new(a, owner, "affiliation", "member") { Text = a.Role ?? a.Polity!.Name, Other = (RecordKind.Polity, a.PolityId) },
        Kinship k => new(k, owner, "kinship", EnumText.Of(k.Kin)) { Text = k.Relative!.Name, Other = (RecordKind.Person, k.RelativeId) },
        Reign r => new(r, owner, "tenure", "title") { Text = r.Title, Other = (RecordKind.Polity, r.PolityId) },
        TerritorialChange c => new(c, owner, "change", EnumText.Of(c.Hold)) { Text = Regions(c), Date = c.Date, Other = (RecordKind.Event, c.EventId) },
        StartHolder s => new(s, owner, "start", EnumText.Of(s.Hold)) { Text = new(s.Holder, s.Holder, s.Holder), Other = s.Holder == TerritorialReplay.NotTold ? null : (RecordKind.Polity, s.Holder) },
        Frontier f => new(f, owner, "frontier", EnumText.Of(f.Kind)) { Text = f.Name ?? f.Reasoning },
        _ => throw new InvalidOperationException($"A {claim.GetType().Name} cannot be taken away."),
    };

    /// <summary>The regions of a change, in each language.</summary>
    private static LocalText Regions(TerritorialChange change)
    {
        string In(string language) => string.Join(", ", change.Regions.Select(r => r.Region!.Name.In(language).Text));
        return new(In("en"), In("kk"), In("ru"));
    }
}
