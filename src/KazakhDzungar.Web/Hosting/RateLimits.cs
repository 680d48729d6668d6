using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using KazakhDzungar.Atlas.Sources;
using KazakhDzungar.Web.Api.Features;
using KazakhDzungar.Web.Options;
using Microsoft.Extensions.Options;

namespace KazakhDzungar.Web.Hosting;

/// <summary>
/// How much one client may ask of the search, the interface and what is taken away: a bucket of requests that fills again at a steady
/// rate. Pages and the map are not counted.
/// </summary>
internal static class RateLimits
{
    private const int NetworkBytes = 8;

    public static void AddRateLimits(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(Partition);
        limiter.OnRejected = (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Max(1, (int)Math.Ceiling(after.TotalSeconds)) : 1;
            // Without it a program in a page of another site would not learn why it was refused.
            ApiAnswer.Share(rejected.HttpContext.Response);
            rejected.HttpContext.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
            Fault.Set(rejected.HttpContext, StatusCodes.Status429TooManyRequests, "client", "Fault.TooMany", wait);
            return ValueTask.CompletedTask;
        };
    });

    /// <summary>Whether an address is one of those that are counted.</summary>
    public static bool Counts(PathString path)
    {
        var parts = (path.Value ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts is ["api" or "data", ..] || parts.Length > 1 && LocalText.Languages.Contains(parts[0]) && (parts[1] is "search" or "api" || parts[^1].Contains('.', StringComparison.Ordinal));
    }

    private static RateLimitPartition<string> Partition(HttpContext context)
    {
        var options = context.RequestServices.GetRequiredService<IOptions<AtlasOptions>>().Value;
        return options.RateLimit && Counts(context.Request.Path)
            ? RateLimitPartition.GetTokenBucketLimiter(Client(context.Connection.RemoteIpAddress), _ => new()
            {
                TokenLimit = options.RateLimitBurst, TokensPerPeriod = options.RateLimitPerSecond, ReplenishmentPeriod = TimeSpan.FromSeconds(1), QueueLimit = 0,
            })
            : RateLimitPartition.GetNoLimiter("");
    }

    /// <summary>An address of version 6 stands for its network of 64 bits, within which a client may choose its own.</summary>
    private static string Client(IPAddress? address) =>
        address is null ? "unknown"
        : address.IsIPv4MappedToIPv6 || address.AddressFamily == AddressFamily.InterNetwork ? address.MapToIPv4().ToString()
        : Convert.ToHexString(address.GetAddressBytes()[..NetworkBytes]);
}
