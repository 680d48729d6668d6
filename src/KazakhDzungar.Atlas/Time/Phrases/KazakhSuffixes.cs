namespace KazakhDzungar.Atlas.Time;

/// <summary>
/// Case suffixes of Kazakh by vowel harmony and by the last sound. They go by the last word of a phrase; of words with
/// the possessive suffix of the third person ("соңы", "күні") only those that <see cref="Possessed"/> lists are known.
/// </summary>
internal static class KazakhSuffixes
{
    private const string BackVowels = "аоұыяу";
    private const string FrontVowels = "әеөүіи";
    private const string Nasals = "мнң";
    private const string Sonorants = "рлйу";
    private const string VoicedFricatives = "зж";

    private static readonly string[] Possessed = ["басы", "ортасы", "соңы", "күні"];

    /// <summary>"To": қазанға, күзге, қысқа, соңына.</summary>
    public static string Dative(string phrase)
    {
        var suffix = IsPossessed(phrase) ? "на" : SoundOf(phrase) == LastSound.Voiceless ? "қа" : "ға";
        return phrase + Harmonized(phrase, suffix);
    }

    /// <summary>"From": қазаннан, күзден, қыстан, соңынан.</summary>
    public static string Ablative(string phrase)
    {
        var suffix = SoundOf(phrase) switch
        {
            _ when IsPossessed(phrase) => "нан",
            LastSound.Voiceless => "тан",
            LastSound.Nasal => "нан",
            _ => "дан",
        };
        return phrase + Harmonized(phrase, suffix);
    }

    /// <summary>"Of": қазанның, күздің, қыстың, шілденің.</summary>
    public static string Genitive(string phrase)
    {
        var suffix = SoundOf(phrase) switch
        {
            LastSound.Voiceless => "тың",
            LastSound.Nasal or LastSound.Vowel => "ның",
            _ => "дың",
        };
        return phrase + Harmonized(phrase, suffix);
    }

    /// <summary>"And" between two: қазан мен, күз бен, қыс пен.</summary>
    public static string With(string phrase) => phrase + SoundOf(phrase) switch
    {
        LastSound.Voiceless => " пен",
        LastSound.VoicedFricative => " бен",
        _ => " мен",
    };

    private static bool IsPossessed(string phrase) =>
        Array.Exists(Possessed, word => phrase.EndsWith(word, StringComparison.Ordinal));

    private static string Harmonized(string phrase, string suffix)
    {
        var last = phrase.LastIndexOfAny((BackVowels + FrontVowels).ToCharArray());
        var isFront = last >= 0 && FrontVowels.Contains(phrase[last], StringComparison.Ordinal);
        return isFront ? suffix.Replace('а', 'е').Replace('ы', 'і').Replace('қ', 'к').Replace('ғ', 'г') : suffix;
    }

    private static LastSound SoundOf(string phrase)
    {
        var last = phrase[^1];
        return last switch
        {
            _ when Nasals.Contains(last, StringComparison.Ordinal) => LastSound.Nasal,
            _ when Sonorants.Contains(last, StringComparison.Ordinal) => LastSound.Sonorant,
            _ when VoicedFricatives.Contains(last, StringComparison.Ordinal) => LastSound.VoicedFricative,
            _ when (BackVowels + FrontVowels).Contains(last, StringComparison.Ordinal) => LastSound.Vowel,
            _ => LastSound.Voiceless,
        };
    }

    private enum LastSound
    {
        Vowel,
        Nasal,
        Sonorant,
        VoicedFricative,
        Voiceless,
    }
}
