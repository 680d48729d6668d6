using System.ComponentModel.DataAnnotations;

namespace KazakhDzungar.Web.Options;

/// <summary>Where the atlas finds its record and keeps its database, and how much a client may ask. Section <c>Atlas</c>.</summary>
public sealed class AtlasOptions
{
    public const string Section = "Atlas";

    /// <summary>The folder <c>data/</c>; relative paths start at the folder of the program.</summary>
    [Required]
    public string DataPath { get; init; } = "";

    /// <summary>The database file, made from the record; relative paths start at the folder of the program.</summary>
    [Required]
    public string DatabasePath { get; init; } = "";

    /// <summary>Whether requests to the search, the interface and the files to take away are counted by client.</summary>
    public bool RateLimit { get; init; } = true;

    /// <summary>How many such requests a client may make at once: enough for a class behind one address.</summary>
    [Range(1, 1_000_000)]
    public int RateLimitBurst { get; init; } = 300;

    /// <summary>How many more of them each second.</summary>
    [Range(1, 1_000_000)]
    public int RateLimitPerSecond { get; init; } = 60;

    /// <summary>A path of these options made absolute.</summary>
    public static string Absolute(string path) => Path.GetFullPath(path, AppContext.BaseDirectory);
}
