using System.Globalization;
using System.Net;
using System.Text;

namespace KazakhDzungar.Web.Tests.Api.Features;

/// <summary>Whatever is asked, the service answers or says what is wrong; it never fails.</summary>
[Collection(ServiceTests.Name)]
public sealed class HostileTests(ServiceFixture service)
{
    private const int Seed = 20261121;
    private const int Rounds = 1500;

    private static readonly string[] Nasty =
    [
        "%27%20OR%20%271%27=%271", "%27;DROP%20TABLE%20Events;--", "1)%20UNION%20SELECT%20*%20FROM%20sqlite_master--", "%22*%20NEAR(a%20b,%202)%22", "NOT%20a%20AND%20*", "%5E%5E%5E:a", "%00", "a%00b",
        "%FF%FE", "%C3%28", "%ED%A0%80", "%", "%zz", "%u0041", "..%2F..%2Fetc%2Fpasswd", "..%5C..%5Cwindows", "/etc/passwd", "%0D%0ASet-Cookie:%20a=b", "%3Cscript%3Ealert(1)%3C/script%3E", "=cmd%7C%27%20/C%20calc%27!A0",
        "NaN", "Infinity", "-Infinity", "1e308", "-1", "0", "1.5", "99999999999999999999999999", "0x10", "%D9%A1", "+1", "%201", "null", "undefined", "true", "%5B%5D", "%7B%7D", "$%7Bjndi:ldap://x%7D",
        "%F0%9F%90%8E", "%D2%9A%D0%B0%D0%B7%D0%B0%D2%9B", "%CC%81%CC%81%CC%81", "1741/1742/1743", "/", "..", "../..", "1742/1741", "1741-02-30", "1741-13", "T", "1741-02-28T25:00:00Z", "-9999/9999", "10000", "1,2,3", "1,2,3,4,5",
        "-1e308,-1e308,1e308,1e308", "-180,-90,180,90", "180,0,-180,0", "0,90,0,-90", "NaN,NaN,NaN,NaN", "1,2,3,4,5,6,7", ",,,", "170,-10,-170,10", "1741~", "1741?", "%5B1741,1742%5D", "174X",
    ];

    private static readonly string[] Names = ["bbox", "datetime", "temporal", "q", "sort", "limit", "offset", "lang", "f", "kind", "side", "stage", "person", "region", "%00", "a%5B%5D", "__proto__", "", "q%00", "Q"];

    public static TheoryData<string> Paths =>
    [
        "/api/", "/api//", "/api/collections/", "/api/collections/%00", "/api/collections/..%2F..%2Fetc%2Fpasswd", "/api/collections/events/items/%2e%2e%2f%2e%2e%2fatlas.db", "/api/collections/events/items/%00",
        "/api/collections/events/items/' OR '1'='1", "/api/collections/events/items/%FF", "/api/collections/%F0%9F%90%8E/items", "/api/collections/events/items/a/b", "/api/collections/EVENTS", "/api/openapi.json/", "/api/../../etc/passwd",
        "/api/collections/events/items/" + "", "/api/collections/events%2Fitems", "/api;a=b", "/api/collections;/events", "/api/docs/x", "/api/conformance/x", "/en/api/collections/%00/items", "/en/events/%2e%2e.geojson", "/en/events/a%00.geojson",
    ];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_strange_path_is_answered_or_refused(string path)
    {
        foreach (var accept in new[] { "*/*", "text/html" })
        {
            await AskAsync(path, accept);
        }
    }

    [Fact]
    public async Task Every_nasty_value_of_every_parameter_is_answered_or_refused()
    {
        foreach (var name in Names)
        {
            foreach (var value in Nasty)
            {
                await AskAsync($"/api/collections/events/items?{name}={value}");
            }
        }
    }

    [Fact]
    public async Task A_query_of_any_length_is_answered_or_refused()
    {
        foreach (var length in new[] { 1_900, 2_100, 7_000, 9_000, 100_000 })
        {
            var status = await AskAsync("/api/collections/events/items?q=" + new string('a', length));
            Assert.Contains(status, new[] { HttpStatusCode.BadRequest, HttpStatusCode.RequestUriTooLong });
            await AskAsync("/api/collections/events/items?" + string.Concat(Enumerable.Repeat("kind=battle&", length / 12)));
        }
    }

    [Fact]
    public async Task Questions_made_at_random_from_the_definition_are_answered_or_refused()
    {
        var definition = new Definition(await service.ReadAsync("/api/openapi.json"));
#pragma warning disable CA5394 // Not a secret: the same questions in every run.
        var random = new Random(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            var operation = definition.Operations[random.Next(definition.Operations.Count)];
            var query = new StringBuilder(operation.Address.TrimEnd('?'));
            for (var i = 0; i < random.Next(6); i++)
            {
                var parameter = operation.Parameters[random.Next(operation.Parameters.Count)];
                var name = random.Next(12) == 0 ? Names[random.Next(Names.Length)] : parameter.Name;
                var value = random.Next(3) == 0 ? Nasty[random.Next(Nasty.Length)] : Uri.EscapeDataString(parameter.Values[random.Next(parameter.Values.Count)]);
                query.Append(i == 0 ? '?' : '&').Append(name).Append(random.Next(30) == 0 ? "" : "=").Append(random.Next(20) == 0 ? Mangle(value, random) : value);
            }

            await AskAsync(query.ToString(), random.Next(10) == 0 ? "text/html" : "*/*");
        }
#pragma warning restore CA5394
    }

#pragma warning disable CA5394
    private static string Mangle(string value, Random random) => value.Insert(random.Next(value.Length + 1), "%" + random.Next(256).ToString("X2", CultureInfo.InvariantCulture));
#pragma warning restore CA5394

    /// <summary>Sends the address as it is written, which <see cref="Uri"/> would mend.</summary>
    private async Task<HttpStatusCode> AskAsync(string address, string accept = "*/*")
    {
        var uri = new Uri(service.Origin + address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using var request = new HttpRequestMessage(HttpMethod.Get, uri);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var response = await service.Http.SendAsync(request);
        Assert.True((int)response.StatusCode < 500, $"{address}: {response.StatusCode}");
        if (response.StatusCode == HttpStatusCode.OK)
        {
            Assert.NotEmpty(await response.Content.ReadAsByteArrayAsync());
        }

        return response.StatusCode;
    }
}
