using KazakhDzungar.Atlas.Places;
using KazakhDzungar.Atlas.Polities;
using KazakhDzungar.Atlas.Routes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazakhDzungar.Atlas.Storage.Configuration;

internal sealed class PlacesConfiguration :
    IEntityTypeConfiguration<Place>, IEntityTypeConfiguration<PlaceClaim>, IEntityTypeConfiguration<Route>,
    IEntityTypeConfiguration<RoutePoint>
{
    public void Configure(EntityTypeBuilder<Place> builder)
    {
        builder.HasText(p => p.Name).HasText(p => p.Reasoning).HasText(p => p.ModernName).HasText(p => p.Older);
        builder.HasMany(p => p.Names).WithOne().HasForeignKey(n => n.PlaceId);
        builder.HasMany(p => p.Accounts).WithOne().HasForeignKey(a => a.PlaceId);
        builder.HasOne<Land.Region>().WithMany().HasForeignKey(p => p.RegionId);
    }

    public void Configure(EntityTypeBuilder<PlaceClaim> builder)
    {
        builder.HasDate(p => p.Date);
        builder.HasOne(p => p.Place).WithMany(p => p.Claims).HasForeignKey(p => p.PlaceId);
        builder.HasOne(p => p.Event).WithMany(e => e.Places).HasForeignKey(p => p.EventId);
        builder.HasOne(p => p.Polity).WithMany(p => p.Places).HasForeignKey(p => p.PolityId);
    }

    public void Configure(EntityTypeBuilder<Route> builder)
    {
        builder.HasText(r => r.Name).HasText(r => r.Reasoning);
        builder.HasOne(r => r.Event).WithMany(e => e.Routes).HasForeignKey(r => r.EventId);
        builder.HasOne<Polity>().WithMany().HasForeignKey(r => r.PolityId);
        builder.HasMany(r => r.Accounts).WithOne().HasForeignKey(a => a.RouteId);
        builder.HasMany(r => r.Points).WithOne().HasForeignKey(p => p.RouteId);
    }

    public void Configure(EntityTypeBuilder<RoutePoint> builder)
    {
        builder.HasText(p => p.Reasoning).HasDate(p => p.Date);
        builder.HasOne<Place>().WithMany().HasForeignKey(p => p.PlaceId);
    }
}
