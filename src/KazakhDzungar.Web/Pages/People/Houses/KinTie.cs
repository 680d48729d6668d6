using KazakhDzungar.Atlas.People;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Web.Pages.People.Houses;

/// <summary>A kinship as a family tree reads it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Upper">The older of two generations; of the same one, whose record has the claim.</param>
/// <param name="Lower">The younger.</param>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Generations">How many generations lie between them; of ancestors two, though it may be more.</param>
internal sealed record KinTie(Kinship Claim, string Upper, string Lower, KinTieKind Kind, int Generations)
{
    public bool IsCertain => Claim is { Shown: true, Certainty: Certainty.Certain };

    public static KinTie Of(Kinship claim)
    {
        var (kind, up) = claim.Kin switch
        {
            Kin.Father or Kin.Mother => (KinTieKind.Parent, 1),
            Kin.Son or Kin.Daughter => (KinTieKind.Parent, -1),
            Kin.Brother or Kin.Sister => (KinTieKind.Siblings, 0),
            Kin.Wife or Kin.Husband => (KinTieKind.Couple, 0),
            Kin.Uncle or Kin.FatherInLaw => (KinTieKind.Other, 1),
            Kin.Nephew or Kin.SonInLaw => (KinTieKind.Other, -1),
            Kin.Grandfather or Kin.Ancestor => (KinTieKind.Other, 2),
            Kin.Grandson or Kin.Descendant => (KinTieKind.Other, -2),
            _ => (KinTieKind.Other, 0),
        };
        return up > 0 ? new(claim, claim.RelativeId, claim.PersonId, kind, up) : new(claim, claim.PersonId, claim.RelativeId, kind, -up);
    }
}
