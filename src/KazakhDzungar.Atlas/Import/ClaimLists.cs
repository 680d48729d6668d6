using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Import;

/// <summary>Lists of claims: each entry with what it rests on, and with every field read.</summary>
internal static class ClaimLists
{
    public static List<T> Claims<T>(
        this RecordReader reader, string list, CitationReader citations, IReadOnlyList<Citation> record, Func<RecordReader, ClaimFields, T> read, bool required = false)
        where T : Claim
    {
        var claims = new List<T>();
        foreach (var item in reader.Items(list, required))
        {
            claims.Add(read(item, citations.Claim(item, record)));
            item.Done();
        }

        return claims;
    }
}
