namespace KazakhDzungar.Atlas.Tests;

/// <summary>Where the tree is that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Data => Path.Combine(Root, "data");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "KazakhDzungar.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No KazakhDzungar.sln above " + AppContext.BaseDirectory);
    }
}
