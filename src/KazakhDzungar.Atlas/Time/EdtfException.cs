using System.Globalization;

namespace KazakhDzungar.Atlas.Time;

/// <summary>Thrown when a text is not an EDTF date, with the place of the fault and the reason.</summary>
public sealed class EdtfException : FormatException
{
    /// <summary>Creates the exception for <paramref name="error"/>, found in <paramref name="text"/>.</summary>
    public EdtfException(string text, EdtfError error)
        : base(string.Create(CultureInfo.InvariantCulture, $"'{text}' is not an EDTF date: {error.Reason} (position {error.Position})."))
    {
        Error = error;
    }

    /// <summary>The place and the reason together.</summary>
    public EdtfError Error { get; }

    /// <inheritdoc cref="EdtfError.Position"/>
    public int Position => Error.Position;

    /// <inheritdoc cref="EdtfError.Reason"/>
    public string Reason => Error.Reason;
}
