namespace KazakhDzungar.Atlas.Time;

/// <summary>Why a text is not an EDTF date.</summary>
/// <param name="Position">
/// Where the fault begins: a 0-based index into the text; the length of the text when something is missing at its end.
/// </param>
/// <param name="Reason">The fault, in plain English, without a full stop.</param>
public readonly record struct EdtfError(int Position, string Reason);
