using KazakhDzungar.Atlas.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazakhDzungar.Atlas.Storage.Configuration;

internal sealed class SourcesConfiguration :
    IEntityTypeConfiguration<Source>, IEntityTypeConfiguration<SourceSection>, IEntityTypeConfiguration<Archive>,
    IEntityTypeConfiguration<Fund>, IEntityTypeConfiguration<Reference>,
    IEntityTypeConfiguration<Citation>, IEntityTypeConfiguration<Claim>, IEntityTypeConfiguration<Account>,
    IEntityTypeConfiguration<NameClaim>
{
    public void Configure(EntityTypeBuilder<Source> builder)
    {
        builder.HasText(s => s.Title).HasText(s => s.Description);
        builder.HasMany(s => s.Sections).WithOne().HasForeignKey(s => s.SourceId);
    }

    public void Configure(EntityTypeBuilder<SourceSection> builder) =>
        builder.HasIndex(s => new { s.SourceId, s.Key }).IsUnique();

    public void Configure(EntityTypeBuilder<Archive> builder)
    {
        builder.HasText(a => a.Name).HasText(a => a.Abbreviation);
        builder.HasMany(a => a.Accounts).WithOne().HasForeignKey(a => a.ArchiveId);
        builder.HasMany(a => a.Funds).WithOne(f => f.Archive).HasForeignKey(f => f.ArchiveId);
    }

    public void Configure(EntityTypeBuilder<Fund> builder)
    {
        builder.HasText(f => f.Name);
        builder.HasMany(f => f.Accounts).WithOne().HasForeignKey(a => a.FundId);
        builder.HasMany(f => f.Names).WithOne().HasForeignKey(n => n.FundId);
        builder.HasMany(f => f.Files).WithOne(r => r.Fund).HasForeignKey(r => r.FundId);
    }

    public void Configure(EntityTypeBuilder<Reference> builder) => builder.ComplexProperty(r => r.File!);

    public void Configure(EntityTypeBuilder<Citation> builder)
    {
        builder.HasText(c => c.Editorial);
        builder.HasOne(c => c.Source).WithMany().HasForeignKey(c => c.SourceId);
        builder.HasOne(c => c.Reference).WithMany().HasForeignKey(c => c.ReferenceId);
        builder.HasIndex(c => new { c.SourceId, c.Locator });
    }

    /// <summary>A reason stands in one column: EF Core 10 cannot read a complex property that a hierarchy of tables inherits.</summary>
    public void Configure(EntityTypeBuilder<Claim> builder) => builder.Property(c => c.Reason).HasConversion<LocalTextConverter>();

    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.HasText(a => a.Text);
        builder.HasOne<Reference>().WithMany(r => r.Accounts).HasForeignKey(a => a.ReferenceId);
    }

    public void Configure(EntityTypeBuilder<NameClaim> builder) => builder.HasIndex(n => n.Text);
}
