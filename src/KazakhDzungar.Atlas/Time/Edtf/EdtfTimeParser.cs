namespace KazakhDzungar.Atlas.Time;

/// <summary>Reads a time of day, <c>Thh:mm:ss</c>, with nothing, <c>Z</c>, <c>±hh</c> or <c>±hh:mm</c> after it.</summary>
internal sealed class EdtfTimeParser(EdtfReader reader)
{
    private const int LastHour = 23;
    private const int LastMinute = 59;

    /// <returns>The time as written, 'T' included.</returns>
    public string Read()
    {
        reader.Read('T', "expected a time of day");
        var hour = ReadUpTo(LastHour, "hour");
        reader.Read(':', "expected ':' between hour and minute");
        var minute = ReadUpTo(LastMinute, "minute");
        reader.Read(':', "expected ':' between minute and second");
        return $"T{hour}:{minute}:{ReadUpTo(LastMinute, "second")}{ReadZone()}";
    }

    private string ReadZone()
    {
        if (reader.TryRead("Z"))
        {
            return "Z";
        }

        var sign = reader.ReadWhile(c => c is '+' or '-', 1);
        if (sign.Length == 0)
        {
            return "";
        }

        var hour = ReadUpTo(LastHour, "hour of the time zone");
        return sign + hour + (reader.TryRead(":") ? ":" + ReadUpTo(LastMinute, "minute of the time zone") : "");
    }

    private string ReadUpTo(int largest, string unit)
    {
        var position = reader.Position;
        var number = reader.ReadNumber(2, $"the {unit} has two digits");
        return number <= largest
            ? $"{number:00}"
            : throw reader.Fault(position, $"the {unit} is at most {largest}, found {number}");
    }
}
