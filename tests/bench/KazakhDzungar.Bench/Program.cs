using KazakhDzungar.Bench;

var (atlas, empty, root) = (args[0], args[1], args[2]);
Row.PrintHead();
await using (var server = await Server.StartAsync(atlas))
{
    Row.Print(await FirstView.MeasureAsync(server.Origin));
    await foreach (var row in Race.MeasureAsync(server.Origin, root))
    {
        Row.Print([row]);
    }
}

Row.Print(await ColdStart.MeasureAsync(atlas, empty));
