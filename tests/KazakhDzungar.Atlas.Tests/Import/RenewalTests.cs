using KazakhDzungar.Atlas.Import;

namespace KazakhDzungar.Atlas.Tests.Import;

/// <summary>What follows from the record is as the record stands.</summary>
public sealed class RenewalTests
{
    private static readonly Lazy<Renewal> Now = new(() => Renewal.Of(new(Repository.Data)));

    [Fact]
    public void Nothing_that_the_program_writes_into_data_is_out_of_date() =>
        Assert.True(Now.Value.Stale.Count == 0, $"{string.Join(", ", Now.Value.Stale)}: run dotnet run --project src/KazakhDzungar.Web -- renew");

    [Fact]
    public void Nothing_is_left_for_a_person_to_mend() => Assert.Empty(Now.Value.Problems.Concat(Now.Value.Remaining).Select(p => p.ToString()));

    [Fact]
    public void What_is_missing_is_written_once_and_is_then_up_to_date()
    {
        using var data = new DataCopy();
        var renewal = Renewal.Of(data.Folder);
        Assert.Contains("README.md", renewal.Stale);
        renewal.Write();
        Assert.Empty(Renewal.Of(data.Folder).Stale);
    }
}
