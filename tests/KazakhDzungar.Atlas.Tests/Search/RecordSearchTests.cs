using System.Globalization;
using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Sources;
using Microsoft.Data.Sqlite;

namespace KazakhDzungar.Atlas.Tests.Search;

/// <summary>Any spelling finds the record, one typing error is forgiven, and nothing that is typed is more than words.</summary>
public sealed class RecordSearchTests(CatalogueFixture atlas) : IClassFixture<CatalogueFixture>
{
    public static TheoryData<string> Hostile =>
    [
        "", " ", "\"", "\"\"", "'", "a\"b", "NEAR(a b)", "NEAR", "AND", "OR NOT", "a AND", "NOT a", "a*", "*", "^a", "a + b", "words : a", "{words keys} : a", "(", "((((", ")", "-a", "a^2", "a:b",
        "\0", "a\0b", "\ud800", "\udfff\ud800", "a\ud83d", "🦄", "🦄 Abylai", "ь", "ъь", "ʹ", "´", "½", "١٢٣", "也先", "巴圖爾琿台吉", "ابو الخیر خان", "\u202eAbylai", "\u0301\u0301\u0301", "'; DROP TABLE SearchText; --",
        "%", "_", "\\", "../../etc/passwd", "<script>", "a\r\nb", "𐐀𐐁", "ꟷꟷ", "ﷺ", "ǆ", "0", new('a', 200), new('"', 200), new('ж', 200), new('\u0301', 200),
        string.Join(' ', Enumerable.Range('a', 26).SelectMany(a => new[] { "a", "k", "s" }.Select(b => (char)a + b))),
    ];

    [Theory]
    [InlineData("Abilqaiyr", "abulkhair-khan")]
    [InlineData("Abulkhair", "abulkhair-khan")]
    [InlineData("Әбілқайыр", "abulkhair-khan")]
    [InlineData("Абулхаир", "abulkhair-khan")]
    [InlineData("Äbılqaiyr", "abulkhair-khan")]
    [InlineData("Abulkhayr khan", "abulkhair-khan")]
    [InlineData("Dawaci", "dawachi")]
    [InlineData("Davatsi", "dawachi")]
    [InlineData("Даваци", "dawachi")]
    [InlineData("dawaqi", "dawachi")]
    [InlineData("達瓦齊", "dawachi")]
    [InlineData("Anyrakai", "anyraqai")]
    [InlineData("Ańyraqaı", "anyraqai")]
    [InlineData("Аңырақай", "anyraqai")]
    [InlineData("анракай", "anyraqai")]
    [InlineData("Syrdarya", "syr-darya")]
    [InlineData("сыр дарья", "syr-darya")]
    [InlineData("Orda Basy", "ordabasy")]
    [InlineData("galdan-ceren", "galdan-tseren")]
    [InlineData("Галданцэрэн", "galdan-tseren")]
    [InlineData("Qaldan Serenn", "galdan-tseren")]
    [InlineData("Amrusana", "amursana")]
    [InlineData("Tesren galdan", "galdan-tseren")]
    [InlineData("Qiánlóng", "qianlong")]
    [InlineData("Cyan'lun", "qianlong")]
    [InlineData("Kabanbay", "qabanbai")]
    [InlineData("Neplûev", "neplyuev")]
    [InlineData("Neplyuyev", "neplyuev")]
    [InlineData("Taşkent", "tashkent")]
    [InlineData("Чимкент", "shymkent")]
    [InlineData("zhungar khanate", "dzungar-khanate")]
    public void Any_spelling_finds_the_record_first(string typed, string id)
    {
        var groups = atlas.Search.Find(typed, "en", 3).Groups;
        Assert.Contains(id, groups.Select(g => g.Hits[0].Id));
        Assert.True(groups[0].Hits.Any(h => h.Id == id) || groups[0].Hits[0].Grade <= MatchGrade.Spellings, $"{groups[0].Kind} {groups[0].Hits[0].Id}");
    }

    [Fact]
    public void Every_form_of_every_record_finds_it()
    {
        using var connection = new SqliteConnection(atlas.Database);
        connection.Open();
        using var query = connection.CreateCommand();
        query.CommandText = "SELECT Kind, Id, Form FROM SearchForms JOIN SearchRecords USING (Row) WHERE Origin <> 'text'";
        using var forms = query.ExecuteReader();
        var missed = new List<string>();
        while (forms.Read())
        {
            var (id, form) = (forms.GetString(1), forms.GetString(2));
            if (EnumText.TryParse<RecordKind>(forms.GetString(0), out var kind) && !atlas.Search.Ids(kind, form).Contains(id))
            {
                missed.Add($"{kind} {id}: {form}");
            }
        }

        Assert.Empty(missed);
    }

    [Fact]
    public void One_typing_error_is_forgiven_in_every_name()
    {
        var random = new Random(20);
        var missed = new List<string>();
        foreach (var person in atlas.People.Items)
        {
            var word = SearchWord.In(person.Title.En).OrderByDescending(w => w.Length).First().Folded;
            var at = random.Next(1, word.Length - 1);
            foreach (var typed in new[] { word.Remove(at, 1), word.Insert(at, "o"), word[..at] + word[at + 1] + word[at] + word[(at + 2)..], word[..at] + "u" + word[(at + 1)..] })
            {
                var known = atlas.Search.Find(typed, "en", 1).Groups is [{ Hits: [{ Grade: <= MatchGrade.Spellings }] }, ..];
                if (word.Length > 4 && !known && !atlas.Search.Ids(RecordKind.Person, typed).Contains(person.Id))
                {
                    missed.Add($"{person.Id}: {typed}");
                }
            }
        }

        Assert.Empty(missed);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Whatever_is_typed_is_words(string typed)
    {
        var found = atlas.Search.Find(typed, "kk", 8);
        Assert.All(found.Groups, g => Assert.Equal(g.Count, atlas.Search.Ids(g.Kind, typed).Count));
        Assert.Equal(typed, string.Concat(found.Query.Mark(typed).Select(p => p.Text)));
        atlas.Search.Near(typed, 5);
    }

    [Fact]
    public void Any_characters_at_all_give_an_answer()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var typed = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => (char)random.Next(random.Next(3) switch { 0 => 128, 1 => 0x600, _ => 0xFFFF })));
            var found = atlas.Search.Find(typed, "en", 3);
            Assert.Equal(typed, string.Concat(found.Query.Mark(typed).Select(p => p.Text)));
        }
    }

    [Fact]
    public void Every_word_has_to_be_found()
    {
        var both = atlas.Search.Ids(RecordKind.Event, "Anyrakai Abulkhair");
        Assert.NotEmpty(both);
        Assert.Subset(atlas.Search.Ids(RecordKind.Event, "Abulkhair").ToHashSet(), both.ToHashSet());
        Assert.Empty(atlas.Search.Ids(RecordKind.Person, "Abylai qqqqq"));
    }

    [Fact]
    public void Events_are_found_by_those_who_took_part()
    {
        var found = atlas.Search.Ids(RecordKind.Event, "Әбілқайыр").ToHashSet();
        var selection = new Selection().With("person", "abulkhair-khan");
        Assert.Superset(atlas.Events.Ask(selection).InOrder("en").Select(e => e.Id).ToHashSet(), found);
    }

    [Fact]
    public void The_form_that_matches_is_told_where_the_title_does_not_match()
    {
        var hit = atlas.Search.Find("Äbılqaiyr", "en", 1, [RecordKind.Person]).Groups[0].Hits[0];
        Assert.Equal("abulkhair-khan", hit.Id);
        Assert.Equal("kk-Latn", hit.Form?.Language);
        Assert.Null(atlas.Search.Find("Abulkhair", "en", 1, [RecordKind.Person]).Groups[0].Hits[0].Form);
        var told = atlas.Search.Find("cannon", "en", 1).Groups[0].Hits[0];
        Assert.Equal((MatchGrade.Text, FormOrigin.Text), (told.Grade, told.Form?.Origin));
        Assert.Contains("cannon", told.Form!.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Near_names_are_offered_for_what_is_not_found()
    {
        Assert.Empty(atlas.Search.Find("Amurzyanka", "en", 1).Groups);
        Assert.Contains("amursana", atlas.Search.Near("Amurzyanka", 5));
    }

    [Fact]
    public void The_kind_with_the_best_match_comes_first()
    {
        Assert.Equal(RecordKind.Place, atlas.Search.Find("Tashkent", "en", 1).Groups[0].Kind);
        Assert.Equal(MatchGrade.Whole, atlas.Search.Find("tashkent", "ru", 1).Groups[0].Hits[0].Grade);
        Assert.Equal(CultureInfo.InvariantCulture.TextInfo.ToTitleCase("abylai") + " Khan", atlas.Search.Find("abylai", "en", 1).Groups[0].Hits[0].Title.En);
    }
}
