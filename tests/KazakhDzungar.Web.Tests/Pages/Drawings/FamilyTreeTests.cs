using AngleSharp.Dom;
using KazakhDzungar.Atlas.People;
using KazakhDzungar.Atlas.Storage;
using KazakhDzungar.Web.Pages.People.Houses;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazakhDzungar.Web.Tests.Pages.Drawings;

/// <summary>The family trees draw the kinships that the texts state, all of them and no other.</summary>
[Collection(AtlasTests.Name)]
public sealed class FamilyTreeTests(AtlasFixture atlas)
{
    [Theory]
    [InlineData("choros")]
    [InlineData("kazakh-khans")]
    public async Task Children_stand_below_their_parents_couples_side_by_side_and_no_box_on_another(string id)
    {
        var tree = await TreeAsync(id);
        Assert.All(tree.Ties.Where(t => t.Kind == KinTieKind.Parent), t => Assert.True(tree.Of(t.Upper).Row < tree.Of(t.Lower).Row));
        var rows = tree.People.GroupBy(p => p.Row).Select(g => g.OrderBy(p => p.At).ToList()).ToList();
        Assert.All(rows, row => Assert.All(row.Zip(row.Skip(1)), pair => Assert.True(pair.Second.At - pair.First.At > 10)));
        Assert.All(tree.Ties.Where(t => t.Kind == KinTieKind.Couple), t =>
        {
            var row = rows.First(r => r.Exists(p => p.Id == t.Upper));
            Assert.Equal(1, Math.Abs(row.FindIndex(p => p.Id == t.Upper) - row.FindIndex(p => p.Id == t.Lower)));
        });
        Assert.All(tree.People, p => Assert.InRange(p.At, 1, 99));
    }

    [Theory]
    [InlineData("en", "choros")]
    [InlineData("kk", "kazakh-khans")]
    public async Task A_house_has_a_box_and_a_line_for_everybody_and_every_claim(string language, string id)
    {
        var tree = await TreeAsync(id);
        var page = await PageAsync($"/{language}/people/houses/{id}");
        Assert.Equal(tree.People.Select(p => $"/{language}/people/{p.Id}").Order(StringComparer.Ordinal), page.QuerySelectorAll(".family a").Select(a => a.GetAttribute("href")).Order(StringComparer.Ordinal));
        Assert.Equal(tree.Drawn.Count(), page.QuerySelectorAll(".family .tie").Length);
        Assert.Equal(tree.Ties.Count(t => !t.Claim.Shown), page.QuerySelectorAll(".family .tie.is-rival").Length);
        Assert.Equal(tree.Ties.Count, page.QuerySelectorAll("dl.claims > dd").Length);
        Assert.Subset(page.QuerySelectorAll(".descent a").Select(a => a.GetAttribute("href")).ToHashSet(), tree.People.Select(p => (string?)$"/{language}/people/{p.Id}").ToHashSet());
    }

    [Fact]
    public async Task A_person_without_kin_in_the_texts_has_no_tree_and_a_house_that_is_none_is_missed()
    {
        Assert.Null((await PageAsync("/en/people/qianlong")).QuerySelector(".family"));
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri("/en/people/houses/tudor", UriKind.Relative));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_person_s_tree_has_the_nearest_kin_alone()
    {
        using var scope = atlas.Services.CreateScope();
        var kin = await scope.ServiceProvider.GetRequiredService<AtlasDbContext>().Set<Kinship>().Where(k => k.PersonId == "dawachi" || k.RelativeId == "dawachi").ToListAsync();
        var page = await PageAsync("/en/people/dawachi");
        Assert.Equal(
            kin.SelectMany(k => new[] { k.PersonId, k.RelativeId }).Distinct().Order(StringComparer.Ordinal),
            page.QuerySelectorAll(".family a").Select(a => a.GetAttribute("href")!.Split('/')[^1]).Order(StringComparer.Ordinal));
        Assert.Equal("/en/people/dawachi", page.QuerySelector(".family a[aria-current]")?.GetAttribute("href"));
    }

    private async Task<FamilyTree> TreeAsync(string id)
    {
        using var scope = atlas.Services.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<AtlasDbContext>();
        var house = House.All.Single(h => h.Id == id);
        var rulers = await context.Reigns.Where(r => house.Polities.Contains(r.PolityId)).Select(r => r.PersonId).ToListAsync();
        var kinships = await context.Set<Kinship>().Include(k => k.Person).Include(k => k.Relative).ToListAsync();
        return FamilyTree.Of(kinships.Around(rulers));
    }

    private async Task<IDocument> PageAsync(string address)
    {
        using var visitor = atlas.Visitor();
        using var response = await visitor.GetAsync(new Uri(address, UriKind.Relative));
        response.EnsureSuccessStatusCode();
        return await AtlasFixture.ParseAsync(response);
    }
}
