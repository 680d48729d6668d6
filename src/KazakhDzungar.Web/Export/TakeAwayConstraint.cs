namespace KazakhDzungar.Web.Export;

/// <summary>Last part of an address that names a record and a format: <c>orbulaq-1643.csv</c>.</summary>
internal sealed class TakeAwayConstraint : IRouteConstraint
{
    /// <summary>The name by which routes ask for it.</summary>
    public const string Name = "takeaway";

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values.TryGetValue(routeKey, out var value) && value is string text && TakeAwayFormat.Of(text) is not null;
}
