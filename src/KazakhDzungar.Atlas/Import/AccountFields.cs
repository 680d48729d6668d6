using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Import;

/// <summary>The summary of a record and the editors' remarks on it. Their owner is set by the list that they are put into.</summary>
internal static class AccountFields
{
    public static List<Account> Accounts(this RecordReader reader, CitationReader citations, IReadOnlyList<Citation> record, bool summaryRequired = true)
    {
        var accounts = new List<Account>();
        if (summaryRequired || reader.Has("summary"))
        {
            accounts.Add(new() { Kind = AccountKind.Summary, Text = reader.Text("summary"), Citations = [.. record] });
        }

        foreach (var remark in reader.Items("remarks"))
        {
            var claim = citations.Claim(remark, record);
            accounts.Add(new() { Kind = AccountKind.Remark, Text = remark.Text("text"), Citations = claim.Citations });
            remark.Done();
        }

        return accounts;
    }

    public static List<NameClaim> Names(this RecordReader reader, CitationReader citations, IReadOnlyList<Citation> record) =>
        reader.Claims("names", citations, record, (item, claim) => new NameClaim
        {
            Text = item.String("text"), Language = item.String("lang"), Support = claim,
        });
}
