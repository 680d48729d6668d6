namespace KazakhDzungar.Web.Features;

/// <summary>A property of the features of a layer. Every feature of the layer has it; what is not known is null.</summary>
/// <param name="Name">Its name, fit to be a column.</param>
/// <param name="Type">What it holds.</param>
/// <param name="About">What it says, in English, as the description of the interface tells it.</param>
internal record Field(string Name, FieldType Type, string About)
{
    /// <summary>Whether it is one of the columns of the page that lists the features.</summary>
    public bool IsColumn { get; init; }
}
