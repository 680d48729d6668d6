namespace KazakhDzungar.Atlas.Routes;

/// <summary>Who went along a route, and why.</summary>
public enum RouteKind
{
    Campaign,
    Embassy,
    Flight,
    Migration,
}
