using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Search;

/// <summary>Chooses the form of a record that tells why it was found.</summary>
/// <param name="database">A connection string for reading.</param>
/// <param name="query">What was looked for.</param>
/// <param name="language">The language of titles, BCP 47.</param>
internal sealed class ShownForms(string database, SearchQuery query, string language) : IDisposable
{
    private const int Before = 40;
    private const int Longest = 160;

    private readonly SearchConnection _asking = new(database);

    public void Dispose() => _asking.Dispose();

    /// <summary>The best form; null where the title in the visitor's language is as good.</summary>
    public SearchForm? Of(int row, LocalText title, MatchGrade grade)
    {
        var forms = _asking.Forms(row, related: grade == MatchGrade.Related).Where(f => f.Origin == FormOrigin.Text == (grade == MatchGrade.Text));
        var best = forms.Select(f => (Form: f, Score: query.Score(f.Text)))
            .OrderByDescending(f => f.Score).ThenBy(f => f.Form.Language != language).ThenBy(f => f.Form.Origin).FirstOrDefault();
        return best.Form is null || best.Score == 0 || best.Score <= query.Score(title.In(language).Text) ? null
            : grade == MatchGrade.Text ? Stretch(best.Form) : best.Form;
    }

    /// <summary>The part of a text about the first word that matches.</summary>
    private SearchForm Stretch(SearchForm form)
    {
        var text = form.Text;
        var at = SearchWord.In(text).Where(w => query.Terms.Any(t => t.Match(w) > 0)).Select(w => w.Start).FirstOrDefault();
        var start = at <= Before ? 0 : text.LastIndexOf(' ', at - Before) + 1;
        var end = text.Length - start <= Longest ? text.Length : Math.Max(at + 1, text.LastIndexOf(' ', start + Longest));
        return form with { Text = (start > 0 ? "… " : "") + text[start..end] + (end < text.Length ? " …" : "") };
    }
}
