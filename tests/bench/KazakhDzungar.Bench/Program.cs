using KazakhDzungar.Bench;

var (atlas, empty, root) = (args[0], args[1], args[2]);
var asked = args[3..];
bool Wanted(string part) => asked.Length == 0 || asked.Contains(part);
Row.PrintHead();
await using (var server = await Server.StartAsync(atlas, settings: Answers.Unlimited))
{
    if (Wanted("view"))
    {
        Row.Print(await FirstView.MeasureAsync(server.Origin));
    }

    if (Wanted("steps"))
    {
        await foreach (var row in Race.MeasureAsync(server.Origin, root))
        {
            Row.Print([row]);
        }
    }

    if (Wanted("lighthouse"))
    {
        Row.Print(await Lighthouse.MeasureAsync(server.Origin, root));
    }

    if (Wanted("bundle"))
    {
        Row.Print(await Documents.MeasureAsync(server.Origin));
    }
}

if (Wanted("answers"))
{
    Row.Print(await Answers.MeasureAsync(atlas, Path.Combine(root, "data")));
}

if (Wanted("start"))
{
    Row.Print(await ColdStart.MeasureAsync(atlas, empty));
}
