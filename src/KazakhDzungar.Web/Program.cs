using KazakhDzungar.Web.Hosting;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.AddAtlas();
var app = builder.Build();
return await app.RunAtlasAsync(args);
