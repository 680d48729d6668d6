using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Web.Export;
using KazakhDzungar.Web.Features;
using KazakhDzungar.Web.Hosting;
using KazakhDzungar.Web.Pages.Desk;

namespace KazakhDzungar.Web.Pages.Search;

/// <summary>The search for scripts: <c>/en/search.json?q=</c>, the best matches in one list.</summary>
internal static class SearchEndpoints
{
    private const int OfEachKind = 4;
    private const int Most = 10;

    public static void AddSearch(this IServiceCollection services)
    {
        services.AddSingleton(provider => new RecordSearch(AtlasConnection.ForReading(provider.GetRequiredService<AtlasDatabase>().Path)));
        services.AddScoped<SearchWriter>();
    }

    public static void MapSearch(this IEndpointRouteBuilder app) => app.MapGet($"/{Cultures.Segment}/search.json", Answer);

    private static Task Answer(HttpContext http)
    {
        if (SearchAsked.Read(http.Request, out var problem) is not { } asked)
        {
            DeskQuery.SetRefused(http, problem!);
            return Task.CompletedTask;
        }

        var services = http.RequestServices;
        var (search, writer, version) = (services.GetRequiredService<RecordSearch>(), services.GetRequiredService<SearchWriter>(), services.GetRequiredService<DataVersion>());
        var found = search.Find(asked.Text, Words.Language, asked.Kind is null ? OfEachKind : Most, asked.Kind is { } kind ? [kind] : null);
        return ScriptAnswer.Of(http, new
        {
            Query = asked.Text, found.Count, Licence = Licence.Address, DataHash = version.Hash,
            All = SearchWriter.AddressOf(asked.Text, asked.Kind), Items = writer.Sections(found).SelectMany(s => s.Lines.Select(l => Item(s, l))).Take(Most),
        }).ExecuteAsync(http);
    }

    private static object Item(SearchSection section, SearchLine line) => new
    {
        Kind = EnumText.Of(section.Kind), Section = section.Name, Title = Parts(line.Title), line.Language, line.Address, line.About,
        Form = line.Form is null ? null : Parts(line.Form), line.FormLanguage,
    };

    private static IEnumerable<object> Parts(IReadOnlyList<(string Text, bool Marked)> parts) => parts.Select(p => new { p.Text, p.Marked });
}
