namespace KazakhDzungar.Atlas.Time;

internal sealed class EnglishDateLanguage : DateLanguage
{
    public override DateNames Names { get; } = new EnglishDateNames();

    public override string Alone(QualifiedName date) => InRole(date, PhraseRole.Named);

    public override string From(QualifiedName date) => $"from {InRole(date, PhraseRole.From)}";

    public override string Until(QualifiedName date) => $"until {InRole(date, PhraseRole.Until)}";

    public override string FromTo(QualifiedName start, QualifiedName end) =>
        $"from {InRole(start, PhraseRole.From)} to {InRole(end, PhraseRole.To)}";

    public override string Between(QualifiedName first, QualifiedName last) =>
        $"between {InRole(first, PhraseRole.Between)} and {InRole(last, PhraseRole.Between)}";

    public override string Between(DateCluster run) => $"between {Names.Cluster(run.Split(), Conjunction.And, PhraseRole.Between)}";

    public override string NotAfter(QualifiedName date) => $"by {InRole(date, PhraseRole.Limit)}";

    public override string NotBefore(QualifiedName date) => $"not before {InRole(date, PhraseRole.Limit)}";

    public override string Before(QualifiedName date) => $"before {InRole(date, PhraseRole.Limit)}";

    public override string After(QualifiedName date) => $"after {InRole(date, PhraseRole.Limit)}";

    public override string StartUnknown(string phrase) => $"{phrase}, beginning unknown";

    public override string EndUnknown(string phrase) => $"{phrase}, end unknown";

    public override string Each(string phrase, Precision unit) => unit switch
    {
        Precision.Day => $"{phrase} (each day)",
        Precision.Month => $"{phrase} (each month)",
        Precision.PartOfYear => $"{phrase} (each season)",
        _ => $"{phrase} (each year)",
    };

    public override string OldStyle(string phrase) => $"{phrase} (Old Style)";

    public override string OldAndNewStyle(string oldStyle, string newStyle) => $"{oldStyle} (Old Style; {newStyle} New Style)";

    public override string PerhapsChinese(string phrase) => $"{phrase} (perhaps by the Chinese calendar)";

    private static string InRole(QualifiedName date, PhraseRole role) => date.Qualifier switch
    {
        Qualifier.Approximate => $"around {date.In(PhraseRole.Around)}",
        Qualifier.Uncertain => $"perhaps {date.In(PhraseRole.Around)}",
        Qualifier.Approximate | Qualifier.Uncertain => $"perhaps around {date.In(PhraseRole.Around)}",
        _ => date.In(role),
    };
}
