namespace KazakhDzungar.Web.Features;

/// <summary>Under what the record may be used.</summary>
internal static class Licence
{
    /// <summary>SPDX.</summary>
    public const string Id = "CC-BY-SA-4.0";

    public const string Name = "CC BY-SA 4.0";

    public const string Address = "https://creativecommons.org/licenses/by-sa/4.0/";
}
