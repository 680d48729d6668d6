namespace KazakhDzungar.Web.Pages.People.Houses;

/// <summary>How a kinship is drawn, the most telling for the order of generations first.</summary>
internal enum KinTieKind
{
    Parent,
    Couple,
    Siblings,
    Other,
}
