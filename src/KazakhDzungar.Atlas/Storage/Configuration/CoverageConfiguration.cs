using KazakhDzungar.Atlas.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazakhDzungar.Atlas.Storage.Configuration;

internal sealed class CoverageConfiguration :
    IEntityTypeConfiguration<CoverageEntry>, IEntityTypeConfiguration<CoverageRecord>, IEntityTypeConfiguration<Disagreement>,
    IEntityTypeConfiguration<DisagreementVersion>, IEntityTypeConfiguration<DisagreementRecord>
{
    public void Configure(EntityTypeBuilder<CoverageEntry> builder)
    {
        builder.HasText(e => e.Nothing);
        builder.HasOne<Source>().WithMany().HasForeignKey(e => e.SourceId);
        builder.HasMany(e => e.Records).WithOne(r => r.Entry).HasForeignKey(r => r.EntryId);
        builder.HasIndex(e => new { e.SourceId, e.Locator }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<CoverageRecord> builder) => builder.HasIndex(r => new { r.Kind, r.RecordId });

    public void Configure(EntityTypeBuilder<Disagreement> builder)
    {
        builder.HasText(d => d.Question).HasText(d => d.Reason);
        builder.HasMany(d => d.Versions).WithOne().HasForeignKey(v => v.DisagreementId);
        builder.HasMany(d => d.Records).WithOne(r => r.Disagreement).HasForeignKey(r => r.DisagreementId);
    }

    public void Configure(EntityTypeBuilder<DisagreementVersion> builder) => builder.HasText(v => v.Text);

    public void Configure(EntityTypeBuilder<DisagreementRecord> builder) => builder.HasIndex(r => new { r.Kind, r.RecordId });
}
