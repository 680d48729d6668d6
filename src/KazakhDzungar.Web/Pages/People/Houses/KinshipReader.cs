using KazakhDzungar.Atlas.People;
using KazakhDzungar.Atlas.Storage;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Pages.People.Houses;

/// <summary>Finds the kinships that the texts state.</summary>
internal static class KinshipReader
{
    /// <summary>All of them, with what they rest on and both persons.</summary>
    public static Task<IReadOnlyList<Kinship>> ReadKinshipsAsync(this AtlasDbContext context, CancellationToken cancellation) =>
        context.ReadClaimsAsync<Kinship>(claims => claims.OrderBy(k => k.Id).Include(k => k.Person).Include(k => k.Relative), cancellation);

    /// <summary>Those by which any of these people hang together with others, over however many steps.</summary>
    public static IReadOnlyList<Kinship> Around(this IReadOnlyList<Kinship> all, IEnumerable<string> people)
    {
        var reached = people.ToHashSet(StringComparer.Ordinal);
        while (all.SelectMany(Ends).Where(e => !reached.Contains(e.Id) && reached.Contains(e.Other)).Select(e => e.Id).ToList() is { Count: > 0 } further)
        {
            reached.UnionWith(further);
        }

        return [.. all.Where(k => reached.Contains(k.PersonId) && reached.Contains(k.RelativeId))];
    }

    /// <summary>Those between a person, the nearest kin, and one another.</summary>
    public static IReadOnlyList<Kinship> Near(this IReadOnlyList<Kinship> all, string person)
    {
        var near = all.SelectMany(Ends).Where(e => e.Other == person).Select(e => e.Id).Append(person).ToHashSet(StringComparer.Ordinal);
        return [.. all.Where(k => near.Contains(k.PersonId) && near.Contains(k.RelativeId))];
    }

    private static (string Id, string Other)[] Ends(Kinship kinship) => [(kinship.PersonId, kinship.RelativeId), (kinship.RelativeId, kinship.PersonId)];
}
