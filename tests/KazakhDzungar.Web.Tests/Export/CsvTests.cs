using System.Globalization;
using System.Net;
using System.Text;
using CsvHelper;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Web.Export;
using KazakhDzungar.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazakhDzungar.Web.Tests.Export;

/// <summary>Any selection and any record as CSV, one row per record or one per claim.</summary>
[Collection(AtlasTests.Name)]
public sealed class CsvTests(AtlasFixture atlas)
{
    private static readonly string[] Stamp = ["licence", "data_version", "query", "exported"];

    public static TheoryData<string> Desks => [.. TakeAwayEndpoints.Desks];

    [Theory]
    [MemberData(nameof(Desks))]
    public async Task A_desk_without_a_question_gives_every_record_once_and_names_its_columns_as_documented(string section)
    {
        var (header, rows) = await ReadAsync($"/en/{section}.csv");
        var kind = TakeAwayEndpoints.Sections[section];
        Assert.Equal([.. RecordTables.Of(kind).Select(c => c.Name), .. Stamp], header);
        var ids = atlas.Services.GetRequiredService<WholeRecord>().All(kind).Select(r => r.Id);
        Assert.Equal(ids.Order(StringComparer.Ordinal), rows.Select(r => r["id"]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("kind=embassy", 1)]
    [InlineData("kind=battle&from=1643&to=1643&temporal=surely", 1)]
    [InlineData("fund=avpri-122&limit=1&offset=3&view=table", 2)]
    [InlineData("q=%3Dno+such+name", 0)]
    public async Task A_selection_is_taken_whole_and_in_the_order_of_the_desk(string query, int atLeast)
    {
        var events = atlas.Services.GetRequiredService<Catalogues>().Events;
        var pairs = Web.Pages.Desk.DeskQuery.Pairs("?" + query).Where(p => p.Key is not ("limit" or "offset" or "view"));
        Assert.Null(events.Grammar.Read(pairs, out var selection));
        var (_, rows) = await ReadAsync($"/kk/events.csv?{query}");
        Assert.Equal(events.Ask(selection).InOrder("kk").Select(e => e.Id), rows.Select(r => r["id"]));
        Assert.True(rows.Count >= atLeast);
    }

    [Fact]
    public async Task Each_claim_of_the_record_has_one_row_and_all_its_citations()
    {
        using var scope = atlas.Services.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<AtlasDbContext>();
        var (_, rows) = await ReadAsync("/en/events.claims.csv");
        Assert.Distinct(rows.Select(r => r["claim_id"]));
        var dates = await context.Dates.Where(d => d.EventId != null).Include(d => d.Citations).ToListAsync();
        foreach (var date in dates)
        {
            var row = Assert.Single(rows, r => r["claim_id"] == date.Id.ToString(CultureInfo.InvariantCulture));
            Assert.Equal((date.EventId, date.Date.Edtf, EnumText.Of(date.Certainty), date.Shown ? "true" : "false"), (row["record_id"], row["edtf"], row["certainty"], row["shown"]));
            Assert.Equal(date.Citations.OrderBy(c => c.Id).Select(c => c.Locator ?? ""), Split(row["locators"], date.Citations.Count));
            Assert.Equal(date.Citations.OrderBy(c => c.Id).Select(c => c.ReferenceId ?? ""), Split(row["references"], date.Citations.Count));
        }
    }

    [Fact]
    public async Task A_rival_claim_stands_beside_the_one_shown()
    {
        var (_, rows) = await ReadAsync("/en/events/anyraqai-1729-1730.claims.csv");
        var dates = rows.Where(r => r["claim"] == "date").ToList();
        Assert.True(dates.Count > 1);
        Assert.Single(dates, d => d["shown"] == "true");
        Assert.All(dates, d => Assert.NotEqual("", d["sources"] + d["editorial"]));
    }

    [Theory]
    [InlineData("events/orbulaq-1643")]
    [InlineData("people/abylai")]
    [InlineData("polities/qing")]
    [InlineData("juzes/middle-juz")]
    [InlineData("places/tashkent")]
    [InlineData("regions/tashkent")]
    [InlineData("stages/stage-1")]
    [InlineData("sources/avpri-122-1-1752-3")]
    public async Task Every_sort_of_record_is_taken_with_its_licence_version_address_and_day(string record)
    {
        foreach (var extension in new[] { "csv", "claims.csv" })
        {
            var (_, rows) = await ReadAsync($"/ru/{record}.{extension}");
            foreach (var row in rows)
            {
                Assert.Equal(("CC-BY-SA-4.0", $"http://localhost/ru/{record}"), (row["licence"], row["query"]));
                Assert.Equal(atlas.Services.GetRequiredService<WholeRecord>().DataHash, row["data_version"]);
                Assert.True(DateOnly.TryParseExact(row["exported"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
            }
        }
    }

    [Fact]
    public async Task A_file_begins_with_a_byte_order_mark_ends_its_lines_with_CRLF_and_names_its_version()
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri("/ru/places.csv?kind=river", UriKind.Relative));
        var bytes = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        Assert.EndsWith("\r\n", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        var version = atlas.Services.GetRequiredService<WholeRecord>().DataHash[..12];
        Assert.Equal($"kazakh-dzungar-places-{version}.csv", response.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal("ru", Assert.Single(response.Content.Headers.ContentLanguage));
        using var head = await visitor.SendAsync(new(HttpMethod.Head, "/ru/places.csv?kind=river"));
        Assert.Equal((HttpStatusCode.OK, bytes.Length), (head.StatusCode, head.Content.Headers.ContentLength!.Value));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        using var again = new HttpRequestMessage(HttpMethod.Get, "/ru/places.csv?kind=river");
        again.Headers.IfNoneMatch.Add(response.Headers.ETag!);
        using var unchanged = await visitor.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Theory]
    [InlineData("/en/events.csv?colour=red", HttpStatusCode.BadRequest, "colour")]
    [InlineData("/en/events.claims.csv?from=yesterday", HttpStatusCode.BadRequest, "from")]
    [InlineData("/en/places.csv?limit=-1", HttpStatusCode.BadRequest, "limit")]
    [InlineData("/en/events/orbulaq-1643.csv?kind=battle", HttpStatusCode.BadRequest, "kind")]
    [InlineData("/en/events/no-such-record.csv", HttpStatusCode.NotFound, "no-such-record")]
    [InlineData("/en/disagreements/none.csv", HttpStatusCode.NotFound, "Where the sources disagree")]
    [InlineData("/en/polities/middle-juz.csv", HttpStatusCode.NotFound, "middle-juz")]
    [InlineData("/de/events.csv", HttpStatusCode.NotFound, "")]
    public async Task What_cannot_be_answered_is_refused_by_name(string address, HttpStatusCode status, string named)
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(status, response.StatusCode);
        Assert.Contains(named, (await AtlasFixture.ParseAsync(response)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+7 (701)", "'+7 (701)")]
    [InlineData("-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("  =HYPERLINK(\"x\")", "'  =HYPERLINK(\"x\")")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("a=b", "a=b")]
    [InlineData("1, \"two\"\r\nthree", "1, \"two\"\r\nthree")]
    public void A_cell_that_a_spreadsheet_would_run_is_text(string value, string expected) => Assert.Equal(expected, WriteOne(value));

    [Theory]
    [InlineData(-5, "-5")]
    [InlineData(-0.25, "-0.25")]
    [InlineData(true, "true")]
    [InlineData(null, "")]
    public void A_negative_number_is_no_formula(object? value, string expected) => Assert.Equal(expected, WriteOne(value));

    [Fact]
    public async Task No_text_of_the_record_holds_what_parts_the_members_of_a_list()
    {
        using var scope = atlas.Services.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<AtlasDbContext>();
        var texts = (await context.Citations.Select(c => c.Editorial).ToListAsync()).OfType<LocalText>().SelectMany(t => new[] { t.En, t.Kk, t.Ru })
            .Concat(await context.Names.Select(n => n.Text).ToListAsync());
        Assert.DoesNotContain(texts, t => t?.Contains('|', StringComparison.Ordinal) == true);
    }

    private static string WriteOne(object? value)
    {
        var columns = new Column<object?>[] { new("first", "string", "", (v, _) => v), new("last", "string", "", (_, _) => "end") };
        var file = Csv.Write(columns, [value], null!, [], mark: false);
        using var csv = CsvReader.Create(file, CsvReaderOptions.Default);
        Assert.True(csv.Read());
        Assert.Equal("end", csv.GetString("last"));
        return csv.GetString("first");
    }

    private static string[] Split(string cell, int count) => cell.Length == 0 ? [.. Enumerable.Repeat("", count)] : cell.Split(Cell.Separator);

    private async Task<(string[] Header, List<Dictionary<string, string>> Rows)> ReadAsync(string address)
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri(address, UriKind.Relative));
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{address}: {response.StatusCode}");
        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        using var csv = CsvReader.Create(await response.Content.ReadAsByteArrayAsync(), CsvReaderOptions.Default);
        csv.ReadHeader();
        var header = csv.Headers.ToArray();
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(header.ToDictionary(h => h, h => csv.GetString(h), StringComparer.Ordinal));
        }

        return (header, rows);
    }
}
