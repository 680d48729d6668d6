using System.ComponentModel.DataAnnotations;

namespace KazakhDzungar.Web.Options;

/// <summary>Where the atlas finds its record and keeps its database. Section <c>Atlas</c>.</summary>
public sealed class AtlasOptions
{
    public const string Section = "Atlas";

    /// <summary>The folder <c>data/</c>; relative paths start at the folder of the program.</summary>
    [Required]
    public string DataPath { get; init; } = "";

    /// <summary>The database file, made from the record; relative paths start at the folder of the program.</summary>
    [Required]
    public string DatabasePath { get; init; } = "";

    /// <summary>A path of these options made absolute.</summary>
    public static string Absolute(string path) => Path.GetFullPath(path, AppContext.BaseDirectory);
}
