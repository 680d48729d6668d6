namespace KazakhDzungar.Web.Api.Reconciliation;

/// <summary>What a service can do (Reconciliation Service API 0.2, section 3.3).</summary>
internal static class ReconciliationManifest
{
    private const int PreviewWidth = 400;
    private const int PreviewHeight = 200;

    public static object Of(ReconciliationService service, string origin, Words words)
    {
        var (own, pages) = ($"{origin}/api/reconcile/{service.Id}", $"{origin}/{Words.Language}");
        return new
        {
            versions = new[] { "0.2" },
            name = words["Reconcile.Name", words["Site.Title"], words[service.Id == "people" ? "Nav.People" : "Nav.Places"]],
            identifierSpace = $"{origin}/en/{service.Id}/",
            schemaSpace = $"{origin}/api/reconcile/",
            documentation = $"{origin}/api/docs",
            view = new { url = $"{pages}/{service.Id}/{{{{id}}}}" },
            preview = new { url = $"{pages}/reconcile/{service.Id}/{{{{id}}}}", width = PreviewWidth, height = PreviewHeight },
            defaultTypes = service.Types.Select(t => new { id = t.Id, name = t.Name }),
            suggest = new { entity = new { service_url = own, service_path = "/suggest" } },
            extend = new { propose_properties = new { service_url = own, service_path = "/properties" }, property_settings = Array.Empty<object>() },
        };
    }
}
