using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace KazakhDzungar.Bench;

/// <summary>A published app as a process of its own, on a free port of the loopback address.</summary>
internal sealed class Server : IAsyncDisposable
{
    private static readonly HttpClient Client = new() { Timeout = TimeSpan.FromSeconds(2) };
    private readonly Process _process;

    private Server(Process process, string origin, TimeSpan coldStart)
    {
        _process = process;
        Origin = origin;
        ColdStart = coldStart;
    }

    public string Origin { get; }

    /// <summary>From the start of the process to the first good answer.</summary>
    public TimeSpan ColdStart { get; }

    /// <param name="program">The assembly of the app.</param>
    /// <param name="path">What it has to answer.</param>
    /// <param name="settings">Its settings, as environment variables.</param>
    public static async Task<Server> StartAsync(string program, string path = "/", IReadOnlyDictionary<string, string>? settings = null)
    {
        var origin = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", [program])
        {
            UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = Path.GetDirectoryName(program)!,
            Environment = { ["ASPNETCORE_URLS"] = origin, ["ASPNETCORE_ENVIRONMENT"] = "Production", ["Serilog__MinimumLevel__Default"] = "Warning" },
        };
        foreach (var (name, value) in settings ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        var clock = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        while (!await AnswersAsync(origin + path))
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException($"{program} has ended with {process.ExitCode}.");
            }

            await Task.Delay(2);
        }

        return new(process, origin, clock.Elapsed);
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<bool> AnswersAsync(string address)
    {
        try
        {
            using var response = await Client.GetAsync(new Uri(address));
            return response.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    /// <summary>A port of the loopback address on which nobody listens.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
