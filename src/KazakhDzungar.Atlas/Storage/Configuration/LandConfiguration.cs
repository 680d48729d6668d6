using KazakhDzungar.Atlas.Land;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazakhDzungar.Atlas.Storage.Configuration;

internal sealed class LandConfiguration :
    IEntityTypeConfiguration<Region>, IEntityTypeConfiguration<Frontier>, IEntityTypeConfiguration<TerritorialChange>,
    IEntityTypeConfiguration<ChangedRegion>, IEntityTypeConfiguration<StartHolder>, IEntityTypeConfiguration<Holding>,
    IEntityTypeConfiguration<Artifact>
{
    public void Configure(EntityTypeBuilder<Region> builder)
    {
        builder.HasText(r => r.Name).HasText(r => r.Reasoning);
        builder.HasMany(r => r.Holdings).WithOne().HasForeignKey(h => h.RegionId);
    }

    public void Configure(EntityTypeBuilder<Frontier> builder)
    {
        builder.HasText(f => f.Name).HasText(f => f.Reasoning);
        builder.HasIndex(f => f.Key).IsUnique();
    }

    public void Configure(EntityTypeBuilder<TerritorialChange> builder)
    {
        builder.HasDate(c => c.Date).HasDate(c => c.Until);
        builder.HasOne(c => c.Event).WithMany(e => e.Changes).HasForeignKey(c => c.EventId);
        builder.HasMany(c => c.Regions).WithOne(r => r.Change).HasForeignKey(r => r.ChangeId);
        builder.HasIndex(c => c.Key).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ChangedRegion> builder) =>
        builder.HasOne(c => c.Region).WithMany().HasForeignKey(c => c.RegionId);

    public void Configure(EntityTypeBuilder<StartHolder> builder) =>
        builder.HasOne<Region>().WithMany().HasForeignKey(h => h.RegionId);

    public void Configure(EntityTypeBuilder<Holding> builder)
    {
        builder.Property<int>("Id");
        builder.HasKey("Id");
        builder.HasIndex(h => new { h.StartMin, h.EndMax });
    }

    public void Configure(EntityTypeBuilder<Artifact> builder) => builder.HasKey(a => a.Name);
}
