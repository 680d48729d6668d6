namespace KazakhDzungar.Atlas.People;

/// <summary>What one person is to another.</summary>
public enum Kin
{
    Father,
    Mother,
    Son,
    Daughter,
    Brother,
    Sister,
    Uncle,
    Nephew,
    Cousin,
    Grandfather,
    Grandson,
    Wife,
    Husband,
    FatherInLaw,
    SonInLaw,
    Ancestor,
    Descendant,
    Relative,
}
