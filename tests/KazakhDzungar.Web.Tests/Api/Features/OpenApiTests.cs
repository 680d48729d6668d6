using System.Net;
using System.Text.Json;

namespace KazakhDzungar.Web.Tests.Api.Features;

/// <summary>The definition is true: every path, parameter, value and answer of it is walked on the running service.</summary>
[Collection(ServiceTests.Name)]
public sealed class OpenApiTests(ServiceFixture service)
{
    private static readonly string[] MeansNothing = ["~~~"];

    [Fact]
    public async Task Every_path_gives_what_the_definition_says_in_every_format_it_names()
    {
        var definition = await DefinitionAsync();
        foreach (var operation in definition.Operations)
        {
            foreach (var (mediaType, schema) in Operation.Content(operation.Answer("200")))
            {
                var byName = mediaType == "text/html" && operation.Parameters.Any(p => p.Name == "f");
                using var response = await service.AskAsync(byName ? operation.With("f", "html") : operation.Address, ("Accept", byName ? "*/*" : mediaType));
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
                Assert.StartsWith(mediaType.Split(';')[0], response.Content.Headers.ContentType!.ToString(), StringComparison.Ordinal);
                await CheckAsync(definition, operation.Address, response, schema);
            }
        }
    }

    [Fact]
    public async Task Every_parameter_is_taken_with_every_value_it_may_have_and_refused_with_others()
    {
        var definition = await DefinitionAsync();
        foreach (var operation in definition.Operations)
        {
            foreach (var parameter in operation.Parameters.Where(p => p.In == "query"))
            {
                foreach (var value in parameter.Values.Where(v => v != "html"))
                {
                    var address = operation.With(parameter.Name, value);
                    using var response = await service.AskAsync(address);
                    Assert.True(response.StatusCode == HttpStatusCode.OK, $"{address}: {response.StatusCode}");
                    await CheckAsync(definition, address, response, operation.Schema);
                }

                foreach (var value in parameter.TakesAnyText ? [""] : MeansNothing)
                {
                    await RefusedAsync(definition, operation, operation.With(parameter.Name, value), parameter.Name);
                }
            }
        }
    }

    [Fact]
    public async Task A_parameter_that_the_definition_does_not_name_is_refused()
    {
        var definition = await DefinitionAsync();
        var everything = definition.Operations.SelectMany(o => o.Parameters).Where(p => p.In == "query").Select(p => p.Name).Append("colour").Append("from").Append("crs").ToHashSet(StringComparer.Ordinal);
        foreach (var operation in definition.Operations)
        {
            foreach (var name in everything.Except(operation.Parameters.Select(p => p.Name), StringComparer.Ordinal).Where(n => operation.Path != "/docs" || n != "f"))
            {
                await RefusedAsync(definition, operation, operation.With(name, "1"), name);
            }
        }
    }

    /// <summary>All but 429, which <see cref="Hosting.RateLimitTests"/> provoke.</summary>
    [Fact]
    public async Task Every_other_answer_of_the_definition_is_given()
    {
        var definition = await DefinitionAsync();
        foreach (var operation in definition.Operations)
        {
            if (operation.Statuses.Contains("304"))
            {
                using var first = await service.AskAsync(operation.Address);
                using var again = await service.AskAsync(operation.Address, ("If-None-Match", first.Headers.ETag!.ToString()));
                Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            }

            Assert.Subset(new HashSet<string>(["200", "304", "400", "404", "429"], StringComparer.Ordinal), operation.Statuses.ToHashSet(StringComparer.Ordinal));
            if (operation.Statuses.Contains("404"))
            {
                var address = operation.Address[..operation.Address.LastIndexOf('/')] + "/none";
                using var response = await service.AskAsync(address);
                Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
                await CheckAsync(definition, address, response, Operation.Content(operation.Answer("404"))["application/problem+json"]);
            }
        }
    }

    /// <summary>GDAL, and with it QGIS, asks the service for <c>kind = 'battle'</c> by the parameter of the same name.</summary>
    [Fact]
    public async Task A_property_with_the_name_of_a_parameter_is_what_the_parameter_selects_by()
    {
        var definition = await DefinitionAsync();
        foreach (var operation in definition.Operations.Where(o => o.Path.EndsWith("/items", StringComparison.Ordinal)))
        {
            var all = (await service.ReadAsync(operation.With("limit", "1000"))).GetProperty("features").EnumerateArray().Select(f => f.GetProperty("properties")).ToList();
            var names = all[0].EnumerateObject().Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
            foreach (var parameter in operation.Parameters.Where(p => names.Contains(p.Name)))
            {
                foreach (var value in parameter.Values)
                {
                    var expected = all.Count(p => p.GetProperty(parameter.Name).GetString() == value);
                    var matched = (await service.ReadAsync(operation.With(parameter.Name, value))).GetProperty("numberMatched").GetInt32();
                    Assert.True(expected == matched, $"{operation.Path}: {matched} of {parameter.Name} {value}, but {expected} say so");
                }
            }
        }
    }

    private async Task RefusedAsync(Definition definition, Operation operation, string address, string parameter)
    {
        using var response = await service.AskAsync(address);
        Assert.True(response.StatusCode == HttpStatusCode.BadRequest, $"{address}: {response.StatusCode}");
        if (operation.Path == "/docs")
        {
            return;
        }

        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        await CheckAsync(definition, address, response, Operation.Content(operation.Answer("400"))["application/problem+json"]);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(parameter, problem.RootElement.GetProperty("parameter").GetString());
    }

    private static async Task CheckAsync(Definition definition, string address, HttpResponseMessage response, JsonElement schema)
    {
        var text = await response.Content.ReadAsStringAsync();
        if (response.Content.Headers.ContentType!.MediaType == "text/html")
        {
            Assert.StartsWith("<!DOCTYPE html>", text, StringComparison.Ordinal);
            return;
        }

        using var document = JsonDocument.Parse(text);
        Assert.Equal([], definition.Schemas.Faults(schema, document.RootElement).Take(5).Select(f => $"{address}: {f}"));
    }

    private async Task<Definition> DefinitionAsync() => new(await service.ReadAsync("/api/openapi.json"));
}
