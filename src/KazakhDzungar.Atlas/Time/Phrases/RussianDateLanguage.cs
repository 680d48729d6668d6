namespace KazakhDzungar.Atlas.Time;

internal sealed class RussianDateLanguage : DateLanguage
{
    public override DateNames Names { get; } = new RussianDateNames();

    public override string Alone(QualifiedName date) => date.Qualifier switch
    {
        Qualifier.Approximate => $"около {date.In(PhraseRole.Around)}",
        Qualifier.Uncertain => $"возможно, {date.In(PhraseRole.Named)}",
        Qualifier.Approximate | Qualifier.Uncertain => $"возможно, около {date.In(PhraseRole.Around)}",
        _ => date.In(PhraseRole.Named),
    };

    public override string From(QualifiedName date) => Adverb(date.Qualifier) + FromWord(date.In(PhraseRole.From));

    public override string Until(QualifiedName date) => $"{Adverb(date.Qualifier)}до {date.In(PhraseRole.Until)}";

    public override string FromTo(QualifiedName start, QualifiedName end) => start.Qualifier == end.Qualifier
        ? $"{From(start)} по {end.In(PhraseRole.To)}"
        : $"{FromWord(Marked(start, PhraseRole.From))} по {Marked(end, PhraseRole.To)}";

    public override string Between(QualifiedName first, QualifiedName last) =>
        $"между {Marked(first, PhraseRole.Between)} и {Marked(last, PhraseRole.Between)}";

    public override string Between(DateCluster run) => $"между {Names.Cluster(run.Split(), Conjunction.And, PhraseRole.Between)}";

    public override string NotAfter(QualifiedName date) => $"не позднее {Marked(date, PhraseRole.Limit)}";

    public override string NotBefore(QualifiedName date) => $"не ранее {Marked(date, PhraseRole.Limit)}";

    public override string Before(QualifiedName date) => $"до {Marked(date, PhraseRole.Limit)}";

    public override string After(QualifiedName date) => $"после {Marked(date, PhraseRole.Limit)}";

    public override string StartUnknown(string phrase) => $"{phrase}, начало неизвестно";

    public override string EndUnknown(string phrase) => $"{phrase}, конец неизвестен";

    public override string Each(string phrase, Precision unit) => unit switch
    {
        Precision.Day => $"{phrase} (каждый день)",
        Precision.Month => $"{phrase} (каждый месяц)",
        Precision.PartOfYear => $"{phrase} (каждый сезон)",
        _ => $"{phrase} (каждый год)",
    };

    public override string OldStyle(string phrase) => $"{phrase} (по старому стилю)";

    public override string OldAndNewStyle(string oldStyle, string newStyle) =>
        $"{oldStyle} (по старому стилю; {newStyle} по новому стилю)";

    public override string PerhapsChinese(string phrase) => $"{phrase} (возможно, по китайскому календарю)";

    /// <summary>Two consonants at the start of a "second" ask for another vowel: «со 2 мая», «со второй половины».</summary>
    private static string FromWord(string date)
    {
        var isSecond = date.StartsWith("2 ", StringComparison.Ordinal)
            || date.StartsWith("2-", StringComparison.Ordinal)
            || date.StartsWith("II ", StringComparison.Ordinal)
            || date.StartsWith("втор", StringComparison.Ordinal);
        return (isSecond ? "со " : "с ") + date;
    }

    private static string Adverb(Qualifier qualifier) => qualifier switch
    {
        Qualifier.Approximate => "примерно ",
        Qualifier.Uncertain => "возможно, ",
        Qualifier.Approximate | Qualifier.Uncertain => "возможно, примерно ",
        _ => "",
    };

    private static string Marked(QualifiedName date, PhraseRole role) => date.In(role) + date.Qualifier switch
    {
        Qualifier.Approximate => " (приблизительно)",
        Qualifier.Uncertain => " (под вопросом)",
        Qualifier.Approximate | Qualifier.Uncertain => " (приблизительно, под вопросом)",
        _ => "",
    };
}
