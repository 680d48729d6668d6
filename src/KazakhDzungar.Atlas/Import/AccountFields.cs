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

    public static List<NameClaim> Names(this RecordReader reader, CitationReader citations, IReadOnlyList<Citation> record)
    {
        var names = new List<NameClaim>();
        foreach (var item in reader.Items("names"))
        {
            var claim = citations.Claim(item, record);
            names.Add(new()
            {
                Text = item.String("text"), Language = item.String("lang"),
                Certainty = claim.Certainty, Shown = claim.Shown, Reason = claim.Reason, Citations = claim.Citations,
            });
            item.Done();
        }

        return names;
    }
}
