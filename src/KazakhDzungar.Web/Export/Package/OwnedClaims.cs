using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Web.Export.Package;

/// <summary>Every claim of the atlas once, with the record that makes it.</summary>
internal static class OwnedClaims
{
    public static IEnumerable<TakenClaim> Of(WholeRecord whole) => Enum.GetValues<RecordKind>().SelectMany(whole.All).SelectMany(r => r.Own)
        .Concat(whole.Graph.Routes.SelectMany(r => Of((RecordKind.Route, r.Id), r.Accounts)))
        .Concat(whole.Graph.Frontiers.SelectMany(f => Of((RecordKind.Frontier, f.Key), [f])))
        .Concat(whole.Graph.Archives.SelectMany(a => Of((RecordKind.Archive, a.Id), a.Accounts)))
        .Concat(whole.Graph.Archives.SelectMany(a => a.Funds).SelectMany(f => Of((RecordKind.Fund, f.Id), [.. f.Accounts, .. f.Names])));

    private static IEnumerable<TakenClaim> Of((RecordKind, string) owner, IEnumerable<Claim> claims) => claims.Select(c => TakenClaim.Of(c, owner));
}
