namespace KazakhDzungar.Atlas.Import;

/// <summary>What stands open at a place in JSON that cannot be parsed: brackets, a text, and the last thing before it.</summary>
internal sealed class JsonScan
{
    private readonly Stack<(char Bracket, int Line)> _open = new();

    /// <summary>Scans up to a place.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="end">An index into it.</param>
    public JsonScan(string text, int end)
    {
        var line = 1;
        for (var i = 0; i < end; i++)
        {
            var c = text[i];
            if (c == '\n')
            {
                line++;
            }

            if (InText)
            {
                i += c == '\\' ? 1 : 0;
                InText = c != '"';
            }
            else if (!char.IsWhiteSpace(c))
            {
                Take(c, line);
            }
        }
    }

    /// <summary>The innermost bracket that is open, and the line in which it opens, from 1; null where none is.</summary>
    public (char Bracket, int Line)? Open => _open.TryPeek(out var open) ? open : null;

    /// <summary>Whether the place is within a text.</summary>
    public bool InText { get; private set; }

    /// <summary>The last character before the place that is not space, and its line. A quotation mark stands for a text.</summary>
    public (char Character, int Line) Last { get; private set; }

    private void Take(char c, int line)
    {
        switch (c)
        {
            case '{' or '[':
                _open.Push((c, line));
                break;
            case '}' or ']' when _open.Count > 0:
                _open.Pop();
                break;
            case '"':
                InText = true;
                break;
        }

        Last = (c, line);
    }
}
