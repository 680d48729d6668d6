using System.Text.Json;
using KazakhDzungar.Atlas.Search;

namespace KazakhDzungar.Web.Api.Reconciliation;

/// <summary>One question of a batch.</summary>
/// <param name="Text">The name asked for; empty where only properties are given.</param>
/// <param name="Types">The types asked for; none for any.</param>
/// <param name="Limit">The most candidates.</param>
internal sealed record ReconciliationQuery(string Text, IReadOnlyCollection<string> Types, int Limit)
{
    /// <summary>The most questions of a batch.</summary>
    public const int MostQueries = 100;

    private const int DefaultLimit = 10;
    private const int MostCandidates = 100;

    /// <summary>Reads a batch.</summary>
    /// <param name="json">The batch as the protocol writes it: questions by their keys.</param>
    /// <returns>The questions, and what is wrong with them: the key of the message, or null.</returns>
    public static (IReadOnlyDictionary<string, ReconciliationQuery> Queries, string? Fault) Read(string json)
    {
        var queries = new Dictionary<string, ReconciliationQuery>(StringComparer.Ordinal);
        try
        {
            using var batch = JsonDocument.Parse(json);
            if (batch.RootElement.ValueKind != JsonValueKind.Object)
            {
                return (queries, "Reconcile.BadJson");
            }

            foreach (var question in batch.RootElement.EnumerateObject())
            {
                if (queries.Count == MostQueries)
                {
                    return (queries, "Reconcile.TooMany");
                }

                if (Read(question.Value) is not { } query)
                {
                    return (queries, "Reconcile.BadJson");
                }

                queries[question.Name] = query;
            }

            return (queries, null);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: half a surrogate pair, escaped.
            return (queries, "Reconcile.BadJson");
        }
    }

    private static ReconciliationQuery? Read(JsonElement question)
    {
        if (question.ValueKind != JsonValueKind.Object || !(question.TryGetProperty("query", out var text) || question.TryGetProperty("properties", out _)))
        {
            return null;
        }

        var words = text.ValueKind switch { JsonValueKind.Undefined => "", JsonValueKind.String => text.GetString()!, _ => null };
        var types = question.TryGetProperty("type", out var type) ? Texts(type) : [];
        var limit = !question.TryGetProperty("limit", out var most) ? DefaultLimit
            : most.ValueKind == JsonValueKind.Number && most.TryGetInt32(out var count) && count is >= 1 and <= MostCandidates ? count : 0;
        return words is null || words.Length > SelectionGrammar.LongestText || types is null || limit == 0 ? null : new(words, types, limit);
    }

    private static List<string>? Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => [],
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array when element.EnumerateArray().All(e => e.ValueKind == JsonValueKind.String) => [.. element.EnumerateArray().Select(e => e.GetString()!)],
        _ => null,
    };
}
