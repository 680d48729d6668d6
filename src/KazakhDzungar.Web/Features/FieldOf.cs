namespace KazakhDzungar.Web.Features;

/// <summary>A property, and how it is told of an item, in the language of the moment.</summary>
/// <param name="Name">Its name, fit to be a column.</param>
/// <param name="Type">What it holds.</param>
/// <param name="About">What it says, in English.</param>
/// <param name="Value">A text, an <see cref="int"/> (a <see cref="Atlas.Time.DayNumber"/> for a date), a <see cref="double"/>, a <see cref="bool"/> or null.</param>
internal sealed record FieldOf<TItem>(string Name, FieldType Type, string About, Func<TItem, object?> Value) : Field(Name, Type, About);
