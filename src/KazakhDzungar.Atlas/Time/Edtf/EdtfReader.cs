using System.Globalization;

namespace KazakhDzungar.Atlas.Time;

/// <summary>A text and a place in it, from which a parser reads on.</summary>
internal sealed class EdtfReader(string text)
{
    private const char EndOfText = '\0';

    public int Position { get; private set; }

    public bool AtEnd => Position == text.Length;

    public char Next => AtEnd ? EndOfText : text[Position];

    public bool Sees(string expected) => text.AsSpan(Position).StartsWith(expected, StringComparison.Ordinal);

    public bool TryRead(string expected)
    {
        if (!Sees(expected))
        {
            return false;
        }

        Position += expected.Length;
        return true;
    }

    public void Read(char expected, string reason)
    {
        if (AtEnd || text[Position] != expected)
        {
            throw Unexpected(reason);
        }

        Position++;
    }

    /// <summary>Reads as many characters as satisfy <paramref name="wanted"/>, but no more than <paramref name="most"/>.</summary>
    public string ReadWhile(Func<char, bool> wanted, int most)
    {
        var start = Position;
        while (!AtEnd && Position - start < most && wanted(text[Position]))
        {
            Position++;
        }

        return text[start..Position];
    }

    /// <summary>Reads a number of exactly this many digits.</summary>
    public int ReadNumber(int digits, string reason)
    {
        var written = ReadWhile(char.IsAsciiDigit, digits);
        return written.Length == digits ? int.Parse(written, CultureInfo.InvariantCulture) : throw Unexpected(reason);
    }

    public EdtfException Fault(int position, string reason) => new(text, new EdtfError(position, reason));

    /// <summary>A fault at this place: what was expected, and what stands there instead.</summary>
    public EdtfException Unexpected(string expected) =>
        Fault(Position, AtEnd ? $"{expected}, but the text ends here" : $"{expected}, but found '{Next}'");
}
