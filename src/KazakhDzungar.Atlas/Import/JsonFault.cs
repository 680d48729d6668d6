using System.Text;
using System.Text.Json;

namespace KazakhDzungar.Atlas.Import;

/// <summary>Why a file is no JSON, for a person who is no programmer: line, column, what is wrong there and what to do.</summary>
internal static class JsonFault
{
    private const string QuotationMarks = "“”„‟‘’‚«»'`";

    /// <summary>The sentence. Lines and columns count from 1, columns in characters.</summary>
    public static string Describe(byte[] bytes, JsonException broken)
    {
        var lines = Encoding.UTF8.GetString(bytes).Split('\n');
        var line = Math.Min((int)(broken.LineNumber ?? 0), lines.Length - 1);
        var inLine = Encoding.UTF8.GetBytes(lines[line]);
        var column = Encoding.UTF8.GetCharCount(inLine, 0, Math.Clamp((int)(broken.BytePositionInLine ?? 0), 0, inLine.Length));
        var text = string.Join('\n', lines);
        var place = lines.Take(line).Sum(l => l.Length + 1) + column;
        while (place < text.Length && char.IsWhiteSpace(text[place]) && text[place] != '\n')
        {
            place++;
        }

        return FormattableString.Invariant($"this is not JSON, at line {line + 1}, column {column + 1}: {Reason(new(text, place), place < text.Length ? text[place] : null, broken)}")
            + " The rest of the file, and what depends on it, is checked once that is mended.";
    }

    private static string Reason(JsonScan before, char? found, JsonException broken) => (before, found) switch
    {
        ({ InText: true }, '\n' or '\r' or null) => "a text goes on over the end of the line. Close it with a quotation mark, or write it in one line.",
        ({ InText: true }, _) => "a backslash in a text is written twice, \\\\.",
        (_, { } mark) when QuotationMarks.Contains(mark, StringComparison.Ordinal) => $"found {mark}. Names and texts stand in straight quotation marks, \"…\".",
        (_, '/' or '#') => "JSON has no comments. Take it out; a remark goes into \"remarks\".",
        ({ Last.Character: ',' }, '}' or ']') => $"the comma before '{found}' has nothing after it. Take the comma away.",
        ({ Last.Character: ',', Open.Bracket: '{' }, >= '0' and <= '9') => "a number is written without a comma between its thousands: 1000.",
        ({ Open: { } open }, null) => $"the file ends while the '{open.Bracket}' of line {open.Line} is open. {Close(open)}",
        ({ Open: { Bracket: '[' } open }, ':') => $"the list that opens in line {open.Line} is not closed. {Close(open)}",
        ({ Open: { Bracket: '{' } open, Last.Character: ',' }, '{') => $"the block that opens in line {open.Line} is not closed. {Close(open)}",
        ({ Open: { } open }, '}' or ']') => $"found '{found}' while the '{open.Bracket}' of line {open.Line} is open. {Close(open)[..^1]}, or take the '{found}' away.",
        ({ Open: null }, '}' or ']') => $"this '{found}' closes nothing. Take it away, or add the bracket that opens.",
        ({ Last.Character: '"' or '}' or ']' } last, '"' or '{' or '[') => $"a comma is missing at the end of what stands in line {last.Last.Line}.",
        ({ Last.Character: '"' }, _) => "expected a comma or a closing bracket after the text. A quotation mark inside a text is written \\\".",
        _ => Plain(broken.Message),
    };

    private static string Close((char Bracket, int Line) open) => $"Add the missing '{(open.Bracket == '{' ? '}' : ']')}'.";

    private static string Plain(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
