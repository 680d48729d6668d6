using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace KazakhDzungar.Web.Pages;

/// <summary>
/// A value as JSON inside a script element. Letters of every alphabet stand as they are; what could end the element or begin a tag is
/// escaped by the encoder, so nothing in the value is ever markup.
/// </summary>
public sealed class EmbeddedJson(object value) : IHtmlContent
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(JsonSerializer.Serialize(value, Options));
    }
}
