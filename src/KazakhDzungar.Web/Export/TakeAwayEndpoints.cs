using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Web.Export.Citing;
using KazakhDzungar.Web.Export.Package;
using KazakhDzungar.Web.Features;
using KazakhDzungar.Web.Hosting;
using KazakhDzungar.Web.Pages.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.ResponseCompression;

namespace KazakhDzungar.Web.Export;

/// <summary>The files in which selections and records are taken away: <c>/en/events.csv?kind=battle</c>, <c>/en/events/orbulaq-1643.claims.csv</c>.</summary>
internal static class TakeAwayEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>The sections of the site whose records are taken away.</summary>
    public static readonly IReadOnlyDictionary<string, RecordKind> Sections = new Dictionary<string, RecordKind>(StringComparer.Ordinal)
    {
        ["events"] = RecordKind.Event, ["people"] = RecordKind.Person, ["polities"] = RecordKind.Polity, ["juzes"] = RecordKind.Polity, ["places"] = RecordKind.Place,
        ["regions"] = RecordKind.Region, ["changes"] = RecordKind.Change, ["stages"] = RecordKind.Stage, ["sources"] = RecordKind.Reference, ["disagreements"] = RecordKind.Disagreement,
    };

    /// <summary>The sections that are desks.</summary>
    public static readonly IReadOnlyList<string> Desks = ["events", "people", "places", "changes"];

    /// <summary>The key of a section's name among the words of the interface.</summary>
    public static string HeadingOf(string section) => section == "disagreements" ? "Disagreements.Title" : $"Nav.{char.ToUpperInvariant(section[0])}{section[1..]}";

    public static void AddTakingAway(this IServiceCollection services)
    {
        services.AddSingleton<DataVersion>();
        services.AddSingleton<WholeRecord>();
        services.AddScoped<CitedPages>();
        services.AddSingleton<DataPackage>();
        services.Configure<RouteOptions>(o => o.SetParameterPolicy<TakeAwayConstraint>(TakeAwayConstraint.Name));
        services.Configure<ResponseCompressionOptions>(o => o.MimeTypes = (o.MimeTypes.Any() ? o.MimeTypes : ResponseCompressionDefaults.MimeTypes).Concat(TakeAwayFormat.MediaTypes));
    }

    public static void MapTakingAway(this IEndpointRouteBuilder app)
    {
        app.MapCitations();
        app.MapDataPackage();
        const string culture = $"/{{{Cultures.RouteKey}:{LanguageConstraint.Name}}}";
        foreach (var section in Desks)
        {
            foreach (var format in TakeAwayFormat.All.Where(f => f.Fits(Sections[section])))
            {
                app.MapMethods($"{culture}/{section}.{format.Extension}", Reading, context => SelectionAsync(context, section, format));
            }
        }

        foreach (var (section, kind) in Sections)
        {
            app.MapMethods($"{culture}/{section}/{{file:{TakeAwayConstraint.Name}}}", Reading, context => RecordAsync(context, section, kind));
        }
    }

    private static Task SelectionAsync(HttpContext context, string section, TakeAwayFormat format)
    {
        var catalogues = context.RequestServices.GetRequiredService<Catalogues>();
        return section switch
        {
            "events" => SelectionAsync(context, section, format, catalogues.Events),
            "people" => SelectionAsync(context, section, format, catalogues.People),
            "places" => SelectionAsync(context, section, format, catalogues.Places),
            _ => SelectionAsync(context, section, format, catalogues.Changes),
        };
    }

    /// <summary>The whole selection: which page of it a desk would show, and in which view, is read and of no weight here.</summary>
    private static Task SelectionAsync<TItem>(HttpContext context, string section, TakeAwayFormat format, Catalogue<TItem> catalogue)
        where TItem : CatalogueItem
    {
        if (DeskQuery.Read(context.Request, catalogue.Grammar, DeskQuery.AnyView, out var refusal) is not { } query)
        {
            return refusal!.ExecuteResultAsync(new ActionContext { HttpContext = context });
        }

        var (kind, whole) = (Sections[section], context.RequestServices.GetRequiredService<WholeRecord>());
        var records = catalogue.Ask(query.Selection).InOrder(Words.Language).Select(item => whole.Find(kind, item.Id)!).ToList();
        var written = catalogue.Grammar.Write(query.Selection with { Offset = 0, Limit = Selection.DefaultLimit });
        return AnswerAsync(context, kind, records, section, $"{section}{(written.Length == 0 ? "" : "?" + written)}", format);
    }

    private static Task RecordAsync(HttpContext context, string section, RecordKind kind)
    {
        var (id, format) = TakeAwayFormat.Of((string)context.Request.RouteValues["file"]!)!.Value;
        if (DeskQuery.Pairs(context.Request.QueryString.Value).FirstOrDefault() is { Key: { } parameter, Value: var value })
        {
            return DeskQuery.Refuse(new(parameter, SelectionFault.UnknownParameter, value)).ExecuteResultAsync(new ActionContext { HttpContext = context });
        }

        if (context.RequestServices.GetRequiredService<WholeRecord>().Find(kind, id) is not { } record || record.Section != section || !format.Fits(kind))
        {
            return FaultResult.NoSuch(context.RequestServices.GetRequiredService<Words>()[HeadingOf(section)], id)
                .ExecuteResultAsync(new ActionContext { HttpContext = context });
        }

        return AnswerAsync(context, kind, [record], id, $"{section}/{id}", format);
    }

    private static Task AnswerAsync(HttpContext context, RecordKind kind, IReadOnlyList<TakenRecord> records, string name, string path, TakeAwayFormat format)
    {
        var services = context.RequestServices;
        var origin = FeatureExports.Origin(context.Request);
        var today = DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        var taken = new Taken(kind, records, name, $"{origin}/{Words.Language}/{path}", services.GetRequiredService<WholeRecord>().DataHash, today);
        return FileAnswer.SendAsync(
            context, $"{taken.ShortVersion}-{today:yyyyMMdd}", $"kazakh-dzungar-{taken.Name}-{taken.ShortVersion}.{format.Extension}", format.MediaType,
            () => format.Write(taken, new Teller(services.GetRequiredService<Words>(), origin)));
    }
}
