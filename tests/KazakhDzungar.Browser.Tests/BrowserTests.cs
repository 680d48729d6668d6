namespace KazakhDzungar.Browser.Tests;

/// <summary>Tests that share one atlas and one browser.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser";
}
