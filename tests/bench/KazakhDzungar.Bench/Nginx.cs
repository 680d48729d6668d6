using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace KazakhDzungar.Bench;

/// <summary>nginx (Debian's) that serves one precompressed file, as its manual advises for static files.</summary>
internal sealed class Nginx : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _folder;

    private Nginx(Process process, string folder, string address) => (_process, _folder, Address) = (process, folder, address);

    public string Address { get; }

    /// <param name="brotli">The bytes it serves.</param>
    public static async Task<Nginx> StartAsync(byte[] brotli)
    {
        var folder = Directory.CreateTempSubdirectory("nginx-").FullName;
        var port = Server.FreePort();
        await File.WriteAllBytesAsync(Path.Combine(folder, "atlas.json"), brotli);
        await File.WriteAllTextAsync(Path.Combine(folder, "nginx.conf"), $$"""
            daemon off; {{(Environment.UserName == "root" ? "user root;" : "")}} worker_processes auto; pid {{folder}}/pid; error_log {{folder}}/error.log;
            events { worker_connections 1024; }
            http {
              access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000; open_file_cache max=10;
              client_body_temp_path {{folder}}; proxy_temp_path {{folder}}; fastcgi_temp_path {{folder}}; uwsgi_temp_path {{folder}}; scgi_temp_path {{folder}};
              server {
                listen 127.0.0.1:{{port}}; root {{folder}}; default_type application/json;
                add_header Content-Encoding br; add_header Cache-Control "public, max-age=31536000, immutable"; add_header Vary Accept-Encoding;
              }
            }
            """);
        // Debian keeps it where only root looks.
        var program = File.Exists("/usr/sbin/nginx") ? "/usr/sbin/nginx" : "nginx";
        var process = Process.Start(new ProcessStartInfo(program, ["-c", Path.Combine(folder, "nginx.conf")]) { UseShellExecute = false, RedirectStandardError = true })!;
        using var client = new TcpClient();
        for (var wait = 0; !client.Connected; wait++)
        {
            try
            {
                await client.ConnectAsync(IPAddress.Loopback, port);
            }
            catch (SocketException) when (wait < 100)
            {
                await Task.Delay(50);
            }
        }

        return new(process, folder, $"http://127.0.0.1:{port}/atlas.json");
    }

    public async ValueTask DisposeAsync()
    {
        using (var stop = Process.Start("kill", [_process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
        {
            await stop.WaitForExitAsync();
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
