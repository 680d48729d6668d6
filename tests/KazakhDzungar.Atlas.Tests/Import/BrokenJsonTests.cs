namespace KazakhDzungar.Atlas.Tests.Import;

/// <summary>A file that is no JSON is reported for a person who is no programmer, and makes no other problems.</summary>
public sealed class BrokenJsonTests : IDisposable
{
    private readonly DataCopy _data = new();

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData("""{ "id": "x", }""", "line 3, column 18: the comma before '}' has nothing after it")]
    [InlineData("""{ "id": "x" "order": 1 }""", "line 3, column 17: a comma is missing at the end of what stands in line 3")]
    [InlineData("""{ "id": “x” }""", "line 3, column 13: found “")]
    [InlineData("""{ "id": "the "x" of y" }""", "column 19: expected a comma or a closing bracket after the text. A quotation mark inside a text")]
    [InlineData("""{ "id": "x" /* remark */ }""", "JSON has no comments")]
    [InlineData("""{ "order": 1,000 }""", "without a comma between its thousands")]
    [InlineData("""{ "cite": [{ "at": "x" }, "order": 1 }""", "the list that opens in line 3 is not closed. Add the missing ']'")]
    [InlineData("""{ "id": "x", { "id": "y" }""", "the block that opens in line 3 is not closed. Add the missing '}'")]
    [InlineData("{ \"id\": \"x\ny\" }", "a text goes on over the end of the line")]
    [InlineData("{ \"id\": \"x\\y\" }", "a backslash in a text is written twice")]
    [InlineData("""{ "id": "x" }]""", "found ']' while the '{' of line 1 is open. Add the missing '}', or take the ']' away.")]
    [InlineData("""{ "id": "Қазақша", "order": é }""", "line 3, column 33")]
    public void Broken_json_is_reported_with_line_and_column_and_what_to_do(string record, string expected)
    {
        _data.Write("stages.json", $"{{\n  \"stages\": [\n    {record}\n  ]\n}}\n");
        Assert.Contains(expected, Assert.Single(_data.Reading().Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_ends_too_early_is_reported_with_the_bracket_that_is_open()
    {
        _data.Write("stages.json", "{\n  \"stages\": [\n    { \"id\": \"x\" }\n  ]\n");
        Assert.Contains("the file ends while the '{' of line 1 is open", Assert.Single(_data.Reading().Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_the_only_problem_it_makes()
    {
        _data.Write("events/stage-1.json", "{ broken");
        _data.Edit("places.json", "places", "tashkent", p => p["kind"] = "towm");
        Assert.Equal(["events/stage-1.json", "places.json"], _data.Reading().Problems.Select(p => p.File));
    }

    [Fact]
    public void The_mark_that_some_editors_put_before_the_first_letter_is_no_problem()
    {
        _data.Write("stages.json", "\uFEFF" + _data.Read("stages.json"));
        Assert.Empty(_data.Reading().Problems);
    }
}
