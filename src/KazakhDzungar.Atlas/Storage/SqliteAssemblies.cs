using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace KazakhDzungar.Atlas.Storage;

/// <summary>
/// Microsoft.Data.Sqlite asks for SQLitePCLRaw 2.1.12; this tree pins 2.0.6 (src/decisions/0001). The loader refuses a lower
/// version than asked for, so the assembly beside the program is offered by hand. With a package feed that serves the newer
/// version, delete this file and the three pins.
/// </summary>
internal static class SqliteAssemblies
{
#pragma warning disable CA2255 // A module initializer is the only point before the first use of the database in every process.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void OfferThePinnedVersion() => AssemblyLoadContext.Default.Resolving += Resolve;

    private static Assembly? Resolve(AssemblyLoadContext context, AssemblyName name)
    {
        if (name.Name is null || !name.Name.StartsWith("SQLitePCLRaw.", StringComparison.Ordinal))
        {
            return null;
        }

        var path = Path.Combine(AppContext.BaseDirectory, name.Name + ".dll");
        return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
    }
}
