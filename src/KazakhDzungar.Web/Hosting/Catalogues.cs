using KazakhDzungar.Atlas.Search;
using KazakhDzungar.Atlas.Storage;

namespace KazakhDzungar.Web.Hosting;

/// <summary>The catalogues of the record, each read when first asked for and kept: the start has no time for them.</summary>
internal sealed class Catalogues
{
    private readonly IServiceScopeFactory _scopes;
    private readonly Lazy<EventCatalogue> _events;
    private readonly Lazy<PeopleCatalogue> _people;
    private readonly Lazy<PlaceCatalogue> _places;
    private readonly Lazy<ChangeCatalogue> _changes;

    public Catalogues(IServiceScopeFactory scopes)
    {
        _scopes = scopes;
        _events = Once(EventCatalogue.Read);
        _people = Once(context => PeopleCatalogue.Read(context, Events));
        _places = Once(context => PlaceCatalogue.Read(context, Events));
        _changes = Once(context => ChangeCatalogue.Read(context, Events));
    }

    public EventCatalogue Events => _events.Value;

    public PeopleCatalogue People => _people.Value;

    public PlaceCatalogue Places => _places.Value;

    public ChangeCatalogue Changes => _changes.Value;

    /// <summary>Reading that failed is tried again at the next question.</summary>
    private Lazy<T> Once<T>(Func<AtlasDbContext, T> read) => new(
        () =>
        {
            using var scope = _scopes.CreateScope();
            return read(scope.ServiceProvider.GetRequiredService<AtlasDbContext>());
        },
        LazyThreadSafetyMode.PublicationOnly);
}
