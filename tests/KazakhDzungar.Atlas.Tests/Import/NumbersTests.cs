using KazakhDzungar.Atlas.Import;

namespace KazakhDzungar.Atlas.Tests.Import;

/// <summary>The numbers of the record go between two markers, and nothing else is touched.</summary>
public sealed class NumbersTests
{
    private static readonly Lazy<AtlasRecord> Record = new(() => AtlasReading.Of(new DataFolder(Repository.Data)).Record);

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
