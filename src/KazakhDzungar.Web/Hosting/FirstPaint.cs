using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace KazakhDzungar.Web.Hosting;

/// <summary>
/// The one script that stands in a page instead of in a file: it starts the map's scripts once the first view is painted. Fetching it would
/// take a request of that view. The content security policy carries its hash.
/// </summary>
internal sealed class FirstPaint(IWebHostEnvironment environment) : IHtmlContent
{
    private const string Path = "js/atlas/first-paint.js";

    private string? _text;

    /// <summary>The text as a browser reads it, which knows one kind of line end.</summary>
    public string Text => _text ??= Read();

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(Text);

    private string Read()
    {
        using var reader = new StreamReader(environment.WebRootFileProvider.GetFileInfo(Path).CreateReadStream());
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
