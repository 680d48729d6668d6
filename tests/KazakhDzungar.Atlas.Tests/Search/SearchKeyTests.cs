using KazakhDzungar.Atlas.Search;

namespace KazakhDzungar.Atlas.Tests.Search;

public sealed class SearchKeyTests
{
    [Theory]
    [InlineData("Abulkhair", "Абулхаир", "Abulqayir", "Abulhair")]
    [InlineData("Abilqaiyr", "Әбілқайыр", "Äbılqaiyr", "Abilkhayir")]
    [InlineData("Dawaci", "Davatsi", "Даваци", "Dawachi", "Давачи")]
    [InlineData("Anyrakai", "Ańyraqaı", "Аңырақай", "Añyraqai", "Anyraqay", "Аныракай")]
    [InlineData("Dzungar", "Zunghar", "Junghar", "Джунгар")]
    [InlineData("Zhanibek", "Жанибек", "Джанибек", "Janibek", "Žanibek")]
    [InlineData("Tseren", "Цэрэн", "Церен", "Ceren")]
    [InlineData("Tashkent", "Ташкент", "Taşkent", "Taškent")]
    [InlineData("Eset", "Yeset", "Есет")]
    [InlineData("Baian", "Баян", "Bayan")]
    public void Spellings_of_a_name_have_one_key(params string[] spellings) => Assert.Single(spellings.Select(SearchKey.Of).Distinct());

    [Theory]
    [InlineData("Abylai", "Abulkhair")]
    [InlineData("Galdan", "Gulden")]
    [InlineData("Barak", "Bolat")]
    public void Other_names_have_other_keys(string one, string other) => Assert.NotEqual(SearchKey.Of(one), SearchKey.Of(other));

    [Theory]
    [InlineData("Abulkhair", "Abilqaiyr")]
    [InlineData("Samarkand", "Самарқанд")]
    [InlineData("Bogenbai", "Boganbei")]
    public void Vowels_are_the_first_to_differ(string one, string other) => Assert.Equal(SearchKey.Skeleton(SearchKey.Of(one)), SearchKey.Skeleton(SearchKey.Of(other)));

    [Fact]
    public void Few_consonants_tell_no_names_apart() => Assert.Null(SearchKey.Skeleton(SearchKey.Of("Ili")));
}
