namespace KazakhDzungar.Web.Features;

/// <summary>What a property of a feature holds.</summary>
internal enum FieldType
{
    Text,

    /// <summary>A day, ISO 8601, proleptic Gregorian: <c>1741-02-28</c>.</summary>
    Date,

    Integer,
    Number,
    Boolean,

    /// <summary>The address of a page of the atlas.</summary>
    Address,
}
