namespace KazakhDzungar.Atlas.Time;

/// <summary>How a language builds phrases out of the names of dates.</summary>
internal abstract class DateLanguage
{
    public abstract DateNames Names { get; }

    /// <summary>A date, or a cluster of them, that is the whole phrase or a member of a list.</summary>
    public abstract string Alone(QualifiedName date);

    public abstract string From(QualifiedName date);

    public abstract string Until(QualifiedName date);

    public abstract string FromTo(QualifiedName start, QualifiedName end);

    public abstract string Between(QualifiedName first, QualifiedName last);

    /// <summary>Between the two ends of a cluster of one run.</summary>
    public abstract string Between(DateCluster run);

    /// <summary>On that date or earlier.</summary>
    public abstract string NotAfter(QualifiedName date);

    /// <summary>On that date or later.</summary>
    public abstract string NotBefore(QualifiedName date);

    public abstract string Before(QualifiedName date);

    public abstract string After(QualifiedName date);

    public abstract string StartUnknown(string phrase);

    public abstract string EndUnknown(string phrase);

    /// <summary>In each of the days, months or years that a phrase spans.</summary>
    public abstract string Each(string phrase, Precision unit);

    public abstract string OldStyle(string phrase);

    public abstract string OldAndNewStyle(string oldStyle, string newStyle);

    public abstract string PerhapsChinese(string phrase);
}
