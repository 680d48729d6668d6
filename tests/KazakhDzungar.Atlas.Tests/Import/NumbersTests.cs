using KazakhDzungar.Atlas.Import;

namespace KazakhDzungar.Atlas.Tests.Import;

/// <summary>The numbers in <c>data/README.md</c> are those of the record.</summary>
public sealed class NumbersTests
{
    private static readonly Lazy<AtlasRecord> Record = new(() => AtlasReading.Of(new DataFolder(Repository.Data)).Record);

    [Fact]
    public void The_numbers_in_the_readme_are_up_to_date()
    {
        var text = File.ReadAllText(NumbersSection.FileIn(new(Repository.Data)));
        Assert.True(text == NumbersSection.Renew(text, Record.Value), "Run: dotnet run --project src/KazakhDzungar.Web -- numbers");
    }

    [Fact]
    public void What_stands_around_the_section_is_kept()
    {
        var renewed = NumbersSection.Renew("# Title\n\n<!-- numbers -->\nold\n<!-- /numbers -->\n\nThe end.\n", Record.Value);
        Assert.StartsWith("# Title\n\n<!-- numbers -->\nWritten by", renewed, StringComparison.Ordinal);
        Assert.EndsWith("<!-- /numbers -->\n\nThe end.\n", renewed, StringComparison.Ordinal);
        Assert.DoesNotContain("\nold\n", renewed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_without_the_section_gets_it_at_its_end() =>
        Assert.StartsWith("# Title\n\nText.\n\n## Numbers\n\n<!-- numbers -->", NumbersSection.Renew("# Title\n\nText.\n", Record.Value), StringComparison.Ordinal);

    [Fact]
    public void One_marker_without_the_other_is_refused() =>
        Assert.Throws<InvalidDataException>(() => NumbersSection.Renew("<!-- numbers -->", Record.Value));
}
