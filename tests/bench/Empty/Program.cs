// The opponent of the cold start: a Razor Pages app with one page and nothing else.
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorPages();
var app = builder.Build();
app.MapRazorPages();
await app.RunAsync();
