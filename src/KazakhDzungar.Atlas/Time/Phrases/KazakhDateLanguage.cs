namespace KazakhDzungar.Atlas.Time;

internal sealed class KazakhDateLanguage : DateLanguage
{
    public override DateNames Names { get; } = new KazakhDateNames();

    public override string Alone(QualifiedName date) => InRole(date, PhraseRole.Named);

    public override string From(QualifiedName date) => $"{InRole(date, PhraseRole.From)} бастап";

    public override string Until(QualifiedName date) => $"{InRole(date, PhraseRole.Until)} дейін";

    public override string FromTo(QualifiedName start, QualifiedName end) =>
        $"{InRole(start, PhraseRole.From)}{Names.Following(InRole(end, PhraseRole.To))} дейін";

    public override string Between(QualifiedName first, QualifiedName last) =>
        $"{KazakhSuffixes.With(InRole(first, PhraseRole.Between))}{Names.Following(InRole(last, PhraseRole.Between))} аралығы";

    public override string Between(DateCluster run) => $"{Names.Cluster(run, Conjunction.And, PhraseRole.Between)} аралығы";

    public override string NotAfter(QualifiedName date) => $"{InRole(date, PhraseRole.Limit)} кеш емес";

    public override string NotBefore(QualifiedName date) => $"{InRole(date, PhraseRole.Limit)} ерте емес";

    public override string Before(QualifiedName date) => $"{InRole(date, PhraseRole.Until)} дейін";

    public override string After(QualifiedName date) => $"{InRole(date, PhraseRole.From)} кейін";

    public override string StartUnknown(string phrase) => $"{phrase}, басталуы белгісіз";

    public override string EndUnknown(string phrase) => $"{phrase}, соңы белгісіз";

    public override string Each(string phrase, Precision unit) => unit switch
    {
        Precision.Day => $"{phrase} (күн сайын)",
        Precision.Month => $"{phrase} (ай сайын)",
        Precision.PartOfYear => $"{phrase} (мезгіл сайын)",
        _ => $"{phrase} (жыл сайын)",
    };

    public override string OldStyle(string phrase) => $"{phrase} (ескі стиль бойынша)";

    public override string OldAndNewStyle(string oldStyle, string newStyle) =>
        $"{oldStyle} (ескі стиль бойынша; жаңа стиль бойынша {newStyle})";

    public override string PerhapsChinese(string phrase) => $"{phrase} (мүмкін, қытай күнтізбесі бойынша)";

    private static string InRole(QualifiedName date, PhraseRole role) => date.Qualifier switch
    {
        Qualifier.Approximate => $"шамамен {date.In(role)}",
        Qualifier.Uncertain => $"мүмкін, {date.In(role)}",
        Qualifier.Approximate | Qualifier.Uncertain => $"мүмкін, шамамен {date.In(role)}",
        _ => date.In(role),
    };
}
