using System.Text.Json.Nodes;

namespace KazakhDzungar.Web.Pages.Structured;

/// <summary>The way from a section of the site to a page, for machines.</summary>
internal static class StructuredTrail
{
    public static JsonObject Of(params IEnumerable<(string Name, string Address)> steps) => StructuredNode.Of(
        "BreadcrumbList",
        ("itemListElement", StructuredNode.List(steps.Select((step, index) => StructuredNode.Of(
            "ListItem", ("position", index + 1), ("name", step.Name), ("item", StructuredNode.Of("WebPage", ("@id", step.Address), ("name", step.Name))))))));
}
