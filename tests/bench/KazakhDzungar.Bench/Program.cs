using KazakhDzungar.Bench;

var (atlas, empty) = (args[0], args[1]);
List<Row> rows = [.. await ColdStart.MeasureAsync(atlas, empty)];
await using (var server = await Server.StartAsync(atlas))
{
    rows.AddRange(await FirstView.MeasureAsync(server.Origin));
    rows.AddRange(await SliderStep.MeasureAsync(server.Origin));
}

Row.Print(rows);
