namespace KazakhDzungar.Web.Api.Reconciliation;

/// <summary>A property that can be fetched for entities that were matched.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Key">The key of its name among the words of the interface.</param>
/// <param name="Values">Its values for an entity, each as the protocol writes it: <c>str</c>, <c>int</c>, <c>float</c>, or id and name.</param>
internal sealed record ReconciliationProperty(string Id, string Key, Func<string, IEnumerable<object>> Values);
