using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Search;

namespace KazakhDzungar.Atlas.Tests.Search;

public sealed class TransliterationTests
{
    [Theory]
    [InlineData("Әбілқайыр хан", "Äbılqaiyr han")]
    [InlineData("Аңырақай", "Añyraqai")]
    [InlineData("Жәңгір", "Jäñgır")]
    [InlineData("Қайып Мұхаммед хан", "Qaiyp Mūhammed han")]
    [InlineData("Шығыс Түркістан", "Şyğys Türkıstan")]
    [InlineData("Әулиеата", "Äulieata")]
    [InlineData("Tashkent 1723", "Tashkent 1723")]
    public void Kazakh_is_written_in_the_alphabet_of_2021(string cyrillic, string latin) => Assert.Equal(latin, Transliteration.KazakhLatin.Of(cyrillic));

    [Theory]
    [InlineData("Цеван Рабдан")]
    [InlineData("Хошучи")]
    public void What_the_alphabet_has_no_letter_for_is_not_written_in_it(string cyrillic) => Assert.Null(Transliteration.KazakhLatin.Of(cyrillic));

    [Theory]
    [InlineData("Абулхаир-хан", "Abulkhair-khan")]
    [InlineData("Семиречье", "Semirech’ye")]
    [InlineData("Ермак", "Yermak")]
    [InlineData("Есет-батыр", "Yeset-batyr")]
    [InlineData("Неплюев", "Neplyuyev")]
    [InlineData("Подъём", "Pod”yëm")]
    [InlineData("Щучинск", "Shchuchinsk")]
    [InlineData("Цэван-Рабдан", "Tsevan-Rabdan")]
    [InlineData("Джунгарское ханство", "Dzhungarskoye khanstvo")]
    public void Russian_is_written_as_bgn_and_pcgn_agreed(string cyrillic, string latin) => Assert.Equal(latin, Transliteration.BgnPcgn.Of(cyrillic));

    [Theory]
    [InlineData("Абулхаир-хан", "Abulhair-han")]
    [InlineData("Семиречье", "Semirečʹe")]
    [InlineData("Чжао Хуэй", "Čžao Huèj")]
    [InlineData("Цяньлун", "Cânʹlun")]
    [InlineData("Неплюев", "Neplûev")]
    [InlineData("Подъём", "Podʺëm")]
    public void Russian_is_written_letter_by_letter_as_iso_9_says(string cyrillic, string latin) => Assert.Equal(latin, Transliteration.Iso9.Of(cyrillic));

    [Fact]
    public void Every_form_that_the_editors_wrote_in_the_alphabet_of_2021_is_that_of_one_of_its_kazakh_names()
    {
        var record = AtlasReading.Of(new DataFolder(Repository.Data)).Record;
        var named = record.People.Select(p => (p.Id, p.Name, p.Names)).Concat(record.Places.Select(p => (p.Id, p.Name, p.Names))).Concat(record.Polities.Select(p => (p.Id, p.Name, p.Names)));
        Assert.Empty(
            from entry in named
            let written = entry.Names.Where(n => n.Language == "kk").Select(n => n.Text).Append(entry.Name.Kk!).Select(Transliteration.KazakhLatin.Of).ToHashSet()
            from latin in entry.Names.Where(n => n.Language == "kk-Latn")
            where latin.Citations.Exists(c => c.Editorial?.En == "The Kazakh form in the Latin alphabet of 2021.") && !written.Contains(latin.Text)
            select $"{entry.Id}: {latin.Text}");
    }
}
