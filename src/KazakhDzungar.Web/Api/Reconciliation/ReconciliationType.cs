namespace KazakhDzungar.Web.Api.Reconciliation;

/// <summary>A type of entities, or whatever else the protocol names by id.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name in the language of the answer.</param>
internal sealed record ReconciliationType(string Id, string Name);
