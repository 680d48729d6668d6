using System.Text.Json;

namespace KazakhDzungar.Web.Api.Reconciliation;

/// <summary>A question for properties of entities that were matched.</summary>
/// <param name="Ids">The entities.</param>
/// <param name="Properties">The ids of the properties.</param>
internal sealed record ReconciliationExtension(IReadOnlyList<string> Ids, IReadOnlyList<string> Properties)
{
    /// <summary>The most entities of a question.</summary>
    public const int MostIds = 1000;

    private const int MostProperties = 50;

    /// <summary>Reads a question; null where it is not of the form that the protocol gives, or too long.</summary>
    public static ReconciliationExtension? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var asked = new ReconciliationExtension(
                [.. document.RootElement.GetProperty("ids").EnumerateArray().Select(id => id.GetString() ?? "")],
                [.. document.RootElement.GetProperty("properties").EnumerateArray().Select(p => p.GetProperty("id").GetString() ?? "")]);
            return asked.Ids.Count <= MostIds && asked.Properties.Count <= MostProperties ? asked : null;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }
}
