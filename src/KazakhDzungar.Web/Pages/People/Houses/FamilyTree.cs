using KazakhDzungar.Atlas.People;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Web.Pages.People.Houses;

/// <summary>People in rows by generation, and the ties between them. Every tie is a claim; none is inferred.</summary>
internal sealed record FamilyTree
{
    /// <summary>Everybody, by row and from left to right.</summary>
    public required IReadOnlyList<TreePerson> People { get; init; }

    public required IReadOnlyList<KinTie> Ties { get; init; }

    public int Rows => People.Max(p => p.Row) + 1;

    /// <summary>The ties that are drawn: those that follow from two others that are drawn are left to the words.</summary>
    public IEnumerable<KinTie> Drawn => Ties.Where(t => !IsImplied(t));

    public TreePerson Of(string id) => People.First(p => p.Id == id);

    /// <summary>Those of whom the tree shows no parent.</summary>
    public IEnumerable<TreePerson> Founders => People.Where(p => !ParentsOf(p.Id).Any());

    public IEnumerable<KinTie> ChildrenOf(string id) => Ties.Where(t => t.Kind == KinTieKind.Parent && t.Upper == id && t.Claim.Shown);

    /// <summary>Lays out everybody whom kinships connect.</summary>
    /// <param name="claims">The kinships, with both persons.</param>
    public static FamilyTree Of(IReadOnlyList<Kinship> claims)
    {
        var ties = claims.Select(KinTie.Of).OrderBy(t => t.Claim.Shown ? 0 : 1).ThenBy(t => t.Kind).ThenBy(t => t.Claim.Kin is Kin.Ancestor or Kin.Descendant ? 1 : 0).ToList();
        var names = claims.SelectMany(c => new[] { c.Person!, c.Relative! }).DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.Name, StringComparer.Ordinal);
        var rows = Generations.Of(ties, names.Keys);
        var columns = TreeColumns.Of(ties, rows);
        return new()
        {
            Ties = ties,
            People = [.. names.Select(n => new TreePerson(n.Key, n.Value, rows[n.Key], columns[n.Key])).OrderBy(p => p.Row).ThenBy(p => p.At)],
        };
    }

    private IEnumerable<string> ParentsOf(string id) => Ties.Where(t => t.Kind == KinTieKind.Parent && t.Lower == id && t.Claim.Shown).Select(t => t.Upper);

    private bool IsImplied(KinTie tie) => tie.Kind switch
    {
        KinTieKind.Siblings => ParentsOf(tie.Upper).Intersect(ParentsOf(tie.Lower), StringComparer.Ordinal).Any(),
        KinTieKind.Other when tie.Claim.Kin is Kin.Grandfather or Kin.Grandson => ParentsOf(tie.Lower).SelectMany(ParentsOf).Contains(tie.Upper),
        _ => false,
    };
}
