using KazakhDzungar.Bench;

var (atlas, empty, root) = (args[0], args[1], args[2]);
List<Row> rows = [.. await ColdStart.MeasureAsync(atlas, empty)];
await using (var server = await Server.StartAsync(atlas))
{
    rows.AddRange(await FirstView.MeasureAsync(server.Origin));
    rows.AddRange(await Race.MeasureAsync(server.Origin, root));
}

Row.Print(rows);
