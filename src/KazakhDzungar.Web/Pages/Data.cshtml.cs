using KazakhDzungar.Web.Export;
using KazakhDzungar.Web.Export.Package;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhDzungar.Web.Pages;

/// <summary>What there is to take away: the whole dataset, selections and records, the API; and what every column means.</summary>
internal sealed class DataModel(DataVersion version) : PageModel
{
    public string DataHash => version.Hash;

    /// <summary>The tables by the keys of their names among the words of the interface, with their columns.</summary>
    public IReadOnlyList<(string Key, IReadOnlyList<PackageField> Columns)> Tables { get; } =
    [
        .. TakeAwayEndpoints.Sections.Where(s => s.Key != "juzes").Select(s => (TakeAwayEndpoints.HeadingOf(s.Key), PackageField.Of(RecordTables.Of(s.Value)))),
        ("About.Claims", PackageField.Of(ClaimTable.Columns)),
    ];
}
