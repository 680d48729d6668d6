using System.Text.Json.Nodes;

namespace KazakhDzungar.Web.Pages.Structured;

/// <summary>Nodes of the data that a page carries for machines: JSON-LD in the words of schema.org.</summary>
internal static class StructuredNode
{
    private const string Vocabulary = "https://schema.org";

    private static readonly string[] Addresses = ["@id", "url", "contentUrl"];

    /// <summary>A node of a type; fields without a value are left out.</summary>
    public static JsonObject Of(string type, params (string Key, JsonNode? Value)[] fields)
    {
        var node = new JsonObject { ["@type"] = type };
        foreach (var (key, value) in fields)
        {
            if (value is not null and not JsonArray { Count: 0 })
            {
                node[key] = value;
            }
        }

        return node;
    }

    /// <summary>A record on its page.</summary>
    public static JsonObject Link(string type, string name, string address) => Of(type, ("name", name), ("url", address));

    public static JsonArray List(IEnumerable<JsonNode> nodes) => [.. nodes];

    /// <summary>The node as a document of its own, with the addresses of the atlas made whole.</summary>
    /// <param name="node">The node.</param>
    /// <param name="request">The request, whose host the addresses get.</param>
    public static EmbeddedJson Document(JsonObject node, HttpRequest request)
    {
        Complete(node, Features.FeatureExports.Origin(request));
        node.Insert(0, "@context", Vocabulary);
        return new(node);
    }

    private static void Complete(JsonNode? node, string root)
    {
        if (node is JsonArray list)
        {
            list.ToList().ForEach(item => Complete(item, root));
        }
        else if (node is JsonObject fields)
        {
            foreach (var (key, value) in fields.ToList())
            {
                if (Addresses.Contains(key) && value!.GetValue<string>() is ['/', ..] address)
                {
                    fields[key] = root + address;
                }
                else
                {
                    Complete(value, root);
                }
            }
        }
    }
}
