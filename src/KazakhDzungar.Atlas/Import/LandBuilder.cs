using KazakhDzungar.Atlas.Land;
using KazakhDzungar.Atlas.Time;

namespace KazakhDzungar.Atlas.Import;

/// <summary>Makes land of lines: the network, its regions, and who held them from the first day to the last.</summary>
internal static class LandBuilder
{
    public static void Build(AtlasRecord record, ProblemLog log)
    {
        var lines = record.Frontiers.Where(f => !f.Line.IsEmpty)
            .Select(f => new FrontierLine(f.Key, f.Kind, f.Firmness, f.Line)).ToList();
        var result = FrontierNetwork.Build(lines, [.. record.RegionNames.Select(r => new RegionPoint(r.Id, r.Inside))]);
        Report(result.Problems, log);
        Replay(record, log);
        if (result.Network is not { } network)
        {
            return;
        }

        record.Network = network;
        var names = record.RegionNames.ToDictionary(r => r.Id, StringComparer.Ordinal);
        record.Regions.AddRange(network.Regions.Select(face => Region(face, names[face.Id], record.Basemap.Water)));
        foreach (var place in record.Places.Where(p => p.Longitude is not null))
        {
            place.RegionId = network.RegionAt(place.Longitude!.Value, place.Latitude!.Value);
        }
    }

    private static Region Region(RegionFace face, RegionName name, NetTopologySuite.Geometries.Geometry? water)
    {
        var land = water is null ? face.Polygon : face.Polygon.Difference(water);
        var label = LabelPoint.Of(face.Polygon, water);
        return new()
        {
            Id = face.Id, Name = name.Name, Reasoning = name.Reasoning, Face = face.Polygon,
            AreaKm2 = GeodesicArea.SquareKilometres(land),
            LabelLongitude = label.Longitude, LabelLatitude = label.Latitude, LabelRadiusDegrees = label.RadiusDegrees,
        };
    }

    private static void Replay(AtlasRecord record, ProblemLog log)
    {
        // A region that does not exist has been reported where it is named.
        var known = record.RegionNames.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var start = record.StartHolders.Where(s => known.Contains(s.RegionId)).Select(s => new StartHolding(s.RegionId, s.Holder, s.Hold)).ToList();
        var changes = record.Changes.Where(c => c.Date.Edtf.Length > 0).SelectMany((change, order) => change.Regions.Where(r => known.Contains(r.RegionId)).Select(region => new LandChange(
            change.Key, change.EventId, region.RegionId, change.Hold, change.From, change.To,
            change.Date.StartMin, change.Date.EndMax, change.Until?.StartMin, change.Until?.EndMax, order))).ToList();
        var replay = TerritorialReplay.Run(
            start, changes, [.. record.RegionNames.Select(r => r.Id)], AtlasSpan.FirstDay, AtlasSpan.LastDay);
        Report(replay.Problems, log);
        record.Holdings.AddRange(replay.Holdings);
    }

    private static void Report(IEnumerable<LandProblem> problems, ProblemLog log)
    {
        foreach (var problem in problems)
        {
            var file = new[] { RecordKind.Change, RecordKind.Frontier, RecordKind.Region }
                .Select(kind => log.FileOf(kind, problem.Subject)).FirstOrDefault(f => f.Length > 0) ?? "land/regions.json";
            log.Add(new(file, problem.Subject, problem.Field, problem.Message + "."));
        }
    }
}
