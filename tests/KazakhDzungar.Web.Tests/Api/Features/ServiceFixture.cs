using System.Text.Json;
using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace KazakhDzungar.Web.Tests.Api.Features;

/// <summary>The atlas on a real port, as programs reach it.</summary>
public sealed class ServiceFixture : AtlasFixture
{
    private readonly SocketsHttpHandler _handler = new() { AllowAutoRedirect = false };

    public ServiceFixture()
    {
        UseKestrel(0);
        StartServer();
        Origin = ClientOptions.BaseAddress.ToString().TrimEnd('/');
        Http = new(_handler) { BaseAddress = new(Origin) };
    }

    /// <summary>The address of the atlas, without a slash at its end.</summary>
    public string Origin { get; }

    public HttpClient Http { get; }

    public static Uri At(string address) => new(address, UriKind.RelativeOrAbsolute);

    /// <summary>Asks as a program does that says nothing of what it accepts.</summary>
    public async Task<HttpResponseMessage> AskAsync(string address, params (string Name, string Value)[] headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        using var request = new HttpRequestMessage(HttpMethod.Get, At(address));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Http.SendAsync(request);
    }

    /// <summary>The JSON at an address that answers 200.</summary>
    public async Task<JsonElement> ReadAsync(string address, params (string Name, string Value)[] headers)
    {
        using var response = await AskAsync(address, headers);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{address}: {response.StatusCode} {text}");
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    /// <summary>How many records of a collection the database has.</summary>
    public int Count(string collection)
    {
        using var scope = Services.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<AtlasDbContext>();
        return collection switch
        {
            "events" => context.Events.Count(),
            "places" => context.Places.Count(),
            "people" => context.People.Count(),
            "people-activities" => context.Set<Participation>().Count(p => p.PersonId != null),
            "regions" => context.Regions.Count(),
            "holdings" => context.Holdings.Count(),
            "changes" => context.Changes.Count(),
            "frontiers" => context.Frontiers.Count(),
            "routes" => context.Routes.Count(),
            _ => throw new ArgumentOutOfRangeException(nameof(collection), collection, "No such collection."),
        };
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Http.Dispose();
            _handler.Dispose();
        }

        base.Dispose(disposing);
    }
}
