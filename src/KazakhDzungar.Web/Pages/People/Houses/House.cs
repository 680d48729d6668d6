namespace KazakhDzungar.Web.Pages.People.Houses;

/// <summary>A ruling house: who ruled in its states, and all to whom the texts make them kin.</summary>
/// <param name="Id">Its slug; its name among the words of the interface is <c>House.SLUG</c>.</param>
/// <param name="Polities">The states and juzes in which it ruled.</param>
internal sealed record House(string Id, IReadOnlyList<string> Polities)
{
    /// <summary>The two sides of the wars.</summary>
    public static readonly IReadOnlyList<House> All =
    [
        new("kazakh-khans", ["kazakh-khanate", "senior-juz", "middle-juz", "junior-juz"]),
        new("choros", ["dzungar-khanate"]),
    ];

    /// <summary>The house that ruled in a polity; null where it is none of the two.</summary>
    public static House? Of(string polity) => All.FirstOrDefault(h => h.Polities.Contains(polity));
}
