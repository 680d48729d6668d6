using System.Collections.Concurrent;
using KazakhDzungar.Atlas.Bundle;
using KazakhDzungar.Atlas.Storage;

namespace KazakhDzungar.Web.Api;

/// <summary>The immutable documents of the database, each read once and kept.</summary>
internal sealed class ArtifactStore(AtlasDatabase database)
{
    /// <summary>What browsers load; the rest is for the pages.</summary>
    private static readonly string[] Served = [ArtifactPress.Atlas];

    private readonly ConcurrentDictionary<string, Artifact> _artifacts = new(StringComparer.Ordinal);

    public Artifact Get(string name) => _artifacts.GetOrAdd(name, database.Artifact);

    /// <summary>The address under which the document is served for ever.</summary>
    public string Address(string name) => $"/atlas/{name}-{Get(name).Hash}.json";

    /// <summary>The document at an address; null where there is none.</summary>
    public Artifact? Find(string address) => Array.Find(Served, name => Address(name) == address) is { } found ? Get(found) : null;
}
