using System.Globalization;
using System.Text;
using System.Xml;
using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Time;
using NetTopologySuite.Geometries;

namespace KazakhDzungar.Web.Export;

/// <summary>KML 2.2 (OGC 07-147r2): a placemark for each record, in time by the first and last day that are possible, its columns as extended data.</summary>
internal static class Kml
{
    private const string Namespace = "http://www.opengis.net/kml/2.2";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = " ", NewLineChars = "\n" };

    public static byte[] Write(Taken taken, Teller teller)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartElement("kml", Namespace);
            xml.WriteStartElement("Document", Namespace);
            xml.WriteElementString("name", Namespace, taken.Name);
            WriteData(xml, taken.Stamp.Select(s => (s.Name, (object?)s.Value)));
            foreach (var record in taken.Records)
            {
                WritePlacemark(xml, record, teller);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static void WritePlacemark(XmlWriter xml, TakenRecord record, Teller teller)
    {
        xml.WriteStartElement("Placemark", Namespace);
        xml.WriteAttributeString("id", record.Id);
        xml.WriteElementString("name", Namespace, Teller.Say(record.Title));
        if (Teller.Say(record.Summary?.Text) is { } summary)
        {
            xml.WriteElementString("description", Namespace, Printable(summary));
        }

        WriteTime(xml, record.Date);
        WriteData(xml, RecordTables.Of(record.Kind).Select(c => (c.Name, c.Value(record, teller))));
        WriteGround(xml, record);
        xml.WriteEndElement();
    }

    private static void WriteTime(XmlWriter xml, DateColumns? date)
    {
        if (date is null || (Teller.Day(date.StartMin) ?? Teller.Day(date.EndMax)) is null)
        {
            return;
        }

        var (begin, end) = (Teller.Day(date.StartMin), Teller.Day(date.EndMax));
        xml.WriteStartElement(begin == end ? "TimeStamp" : "TimeSpan", Namespace);
        foreach (var (name, day) in begin == end ? [("when", begin)] : new[] { ("begin", begin), ("end", end) })
        {
            if (day is { } told)
            {
                xml.WriteElementString(name, Namespace, Cell.Day(told));
            }
        }

        xml.WriteEndElement();
    }

    private static void WriteData(XmlWriter xml, IEnumerable<(string Name, object? Value)> values)
    {
        xml.WriteStartElement("ExtendedData", Namespace);
        foreach (var (name, value) in values)
        {
            if (Convert.ToString(Cell.Of(value), CultureInfo.InvariantCulture) is { Length: > 0 } text)
            {
                xml.WriteStartElement("Data", Namespace);
                xml.WriteAttributeString("name", name);
                xml.WriteElementString("value", Namespace, Printable(text));
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }

    /// <summary>
    /// The place by which the atlas puts it, or its land; the places of all that a person took part in, or that a polity had; nothing
    /// where it lies nowhere.
    /// </summary>
    private static void WriteGround(XmlWriter xml, TakenRecord record)
    {
        if (record.Land is { } land)
        {
            xml.WriteStartElement("MultiGeometry", Namespace);
            foreach (var part in Enumerable.Range(0, land.NumGeometries).Select(land.GetGeometryN).OfType<Polygon>())
            {
                WritePolygon(xml, part);
            }

            xml.WriteEndElement();
        }
        else if (record.Kind is RecordKind.Person or RecordKind.Polity && record.Points.Count > 0)
        {
            xml.WriteStartElement("MultiGeometry", Namespace);
            foreach (var point in record.Points)
            {
                WritePoint(xml, point);
            }

            xml.WriteEndElement();
        }
        else if (record.Points.Count > 0)
        {
            WritePoint(xml, record.Points[0]);
        }
    }

    private static void WritePoint(XmlWriter xml, TakenPoint point)
    {
        xml.WriteStartElement("Point", Namespace);
        xml.WriteElementString("coordinates", Namespace, Position(point.Longitude, point.Latitude));
        xml.WriteEndElement();
    }

    private static void WritePolygon(XmlWriter xml, Polygon polygon)
    {
        xml.WriteStartElement("Polygon", Namespace);
        WriteRing(xml, "outerBoundaryIs", polygon.ExteriorRing);
        foreach (var hole in polygon.InteriorRings)
        {
            WriteRing(xml, "innerBoundaryIs", hole);
        }

        xml.WriteEndElement();
    }

    private static void WriteRing(XmlWriter xml, string name, LineString ring)
    {
        xml.WriteStartElement(name, Namespace);
        xml.WriteStartElement("LinearRing", Namespace);
        xml.WriteElementString("coordinates", Namespace, string.Join(' ', ring.Coordinates.Select(c => Position(c.X, c.Y))));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string Position(double longitude, double latitude) => string.Create(CultureInfo.InvariantCulture, $"{longitude:0.####},{latitude:0.####}");

    /// <summary>Without what XML cannot hold: a query may have brought it.</summary>
    private static string Printable(string text) => text.All(XmlConvert.IsXmlChar) ? text : new([.. text.Where(XmlConvert.IsXmlChar)]);
}
