using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace KazakhDzungar.Browser.Tests;

/// <summary>A page in a context of its own that notes console errors, violations of the policy, and requests to other hosts.</summary>
public sealed class WatchedPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _faults = new();
    private readonly ConcurrentQueue<string> _requests = new();

    public WatchedPage(IBrowserContext context, IPage page, string origin)
    {
        ArgumentNullException.ThrowIfNull(page);
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _faults.Enqueue($"console {message.Type}: {message.Text}");
            }
        };
        page.PageError += (_, error) => _faults.Enqueue("uncaught: " + error);
        page.Request += (_, request) =>
        {
            _requests.Enqueue(request.Url);
            if (!request.Url.StartsWith(origin, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                _faults.Enqueue("request to another host: " + request.Url);
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Everything that happened and must not.</summary>
    public IReadOnlyCollection<string> Faults => _faults;

    /// <summary>The addresses requested so far.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    /// <summary>Waits until the map has nothing left to load.</summary>
    public async Task MapIsWholeAsync() => await Page.WaitForSelectorAsync("#sheet[data-whole]", new() { State = WaitForSelectorState.Attached });

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
