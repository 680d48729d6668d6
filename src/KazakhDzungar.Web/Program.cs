using KazakhDzungar.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.AddAtlas();
var app = builder.Build();
app.MapAtlas();
return await app.RunAtlasAsync(args);
