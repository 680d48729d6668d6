using System.Collections.Concurrent;
using KazakhDzungar.Atlas.Storage;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Web.Api;

/// <summary>The immutable documents of the database, each read once and kept.</summary>
internal sealed class ArtifactStore(IServiceScopeFactory scopes)
{
    private readonly ConcurrentDictionary<string, Artifact> _artifacts = new(StringComparer.Ordinal);

    public Artifact Get(string name) => _artifacts.GetOrAdd(name, Read);

    /// <summary>The address under which the document is served for ever.</summary>
    public string Address(string name) => $"/atlas/{name}-{Get(name).Hash}.json";

    private Artifact Read(string name)
    {
        using var scope = scopes.CreateScope();
        return scope.ServiceProvider.GetRequiredService<AtlasDbContext>().Artifacts.AsNoTracking().Single(a => a.Name == name);
    }
}
