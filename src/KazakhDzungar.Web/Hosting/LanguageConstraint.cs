using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Web.Hosting;

/// <summary>Part of an address that is one of the languages of the atlas. A regular expression would be compiled at every start.</summary>
internal sealed class LanguageConstraint : IRouteConstraint
{
    /// <summary>The name by which routes ask for it.</summary>
    public const string Name = "language";

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values.TryGetValue(routeKey, out var value) && value is string text && LocalText.Languages.Contains(text, StringComparer.OrdinalIgnoreCase);
}
