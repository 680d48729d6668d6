namespace KazakhDzungar.Web.Tests;

/// <summary>Tests that share one running atlas.</summary>
[CollectionDefinition(Name)]
public sealed class AtlasTests : ICollectionFixture<AtlasFixture>
{
    public const string Name = "atlas";
}
