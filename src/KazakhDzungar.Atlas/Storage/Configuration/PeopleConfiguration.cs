using KazakhDzungar.Atlas.People;
using KazakhDzungar.Atlas.Polities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazakhDzungar.Atlas.Storage.Configuration;

internal sealed class PeopleConfiguration :
    IEntityTypeConfiguration<Person>, IEntityTypeConfiguration<Affiliation>, IEntityTypeConfiguration<Kinship>,
    IEntityTypeConfiguration<Reign>, IEntityTypeConfiguration<Polity>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.HasText(p => p.Name);
        builder.HasMany(p => p.Names).WithOne().HasForeignKey(n => n.PersonId);
        builder.HasMany(p => p.Accounts).WithOne().HasForeignKey(a => a.PersonId);
        builder.HasMany(p => p.Dates).WithOne().HasForeignKey(d => d.PersonId);
    }

    public void Configure(EntityTypeBuilder<Affiliation> builder)
    {
        builder.HasText(a => a.Role);
        builder.HasOne(a => a.Person).WithMany(p => p.Affiliations).HasForeignKey(a => a.PersonId);
        builder.HasOne(a => a.Polity).WithMany(p => p.Members).HasForeignKey(a => a.PolityId);
    }

    public void Configure(EntityTypeBuilder<Kinship> builder)
    {
        builder.HasOne(k => k.Person).WithMany(p => p.Kin).HasForeignKey(k => k.PersonId);
        builder.HasOne(k => k.Relative).WithMany().HasForeignKey(k => k.RelativeId);
    }

    public void Configure(EntityTypeBuilder<Reign> builder)
    {
        builder.HasText(r => r.Title);
        builder.HasOne(r => r.Person).WithMany(p => p.Reigns).HasForeignKey(r => r.PersonId);
        builder.HasOne(r => r.Polity).WithMany(p => p.Reigns).HasForeignKey(r => r.PolityId);
        builder.HasMany(r => r.Dates).WithOne().HasForeignKey(d => d.ReignId);
    }

    public void Configure(EntityTypeBuilder<Polity> builder)
    {
        builder.HasText(p => p.Name);
        builder.HasOne(p => p.Parent).WithMany().HasForeignKey(p => p.ParentId);
        builder.HasMany(p => p.Names).WithOne().HasForeignKey(n => n.PolityId);
        builder.HasMany(p => p.Accounts).WithOne().HasForeignKey(a => a.PolityId);
    }
}
