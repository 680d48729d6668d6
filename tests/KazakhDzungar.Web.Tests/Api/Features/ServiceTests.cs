namespace KazakhDzungar.Web.Tests.Api.Features;

/// <summary>Tests that share one service.</summary>
[CollectionDefinition(Name)]
public sealed class ServiceTests : ICollectionFixture<ServiceFixture>
{
    public const string Name = "service";
}
