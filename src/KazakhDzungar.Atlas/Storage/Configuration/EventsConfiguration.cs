using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KazakhDzungar.Atlas.Storage.Configuration;

internal sealed class EventsConfiguration :
    IEntityTypeConfiguration<HistoricalEvent>, IEntityTypeConfiguration<Stage>, IEntityTypeConfiguration<Side>,
    IEntityTypeConfiguration<Participation>, IEntityTypeConfiguration<Force>, IEntityTypeConfiguration<Outcome>,
    IEntityTypeConfiguration<EventLink>, IEntityTypeConfiguration<DateClaim>
{
    public void Configure(EntityTypeBuilder<HistoricalEvent> builder)
    {
        builder.HasText(e => e.Title);
        builder.HasMany(e => e.Accounts).WithOne().HasForeignKey(a => a.EventId);
        builder.HasMany(e => e.Dates).WithOne().HasForeignKey(d => d.EventId);
        builder.HasMany(e => e.Sides).WithOne().HasForeignKey(s => s.EventId);
        builder.HasMany(e => e.Forces).WithOne().HasForeignKey(f => f.EventId);
        builder.HasMany(e => e.Outcomes).WithOne().HasForeignKey(o => o.EventId);
        builder.HasIndex(e => e.Kind);
    }

    public void Configure(EntityTypeBuilder<Stage> builder)
    {
        builder.HasText(s => s.Name).HasDate(s => s.Span);
        builder.HasMany(s => s.Accounts).WithOne().HasForeignKey(a => a.StageId);
        builder.HasMany(s => s.Events).WithOne().HasForeignKey(e => e.StageId);
    }

    public void Configure(EntityTypeBuilder<Side> builder)
    {
        builder.HasText(s => s.Name);
        builder.HasIndex(s => new { s.EventId, s.Key }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Participation> builder)
    {
        builder.HasOne(p => p.Event).WithMany(e => e.Participants).HasForeignKey(p => p.EventId);
        builder.HasOne(p => p.Person).WithMany(p => p.Participations).HasForeignKey(p => p.PersonId);
        builder.HasOne(p => p.Polity).WithMany(p => p.Participations).HasForeignKey(p => p.PolityId);
    }

    public void Configure(EntityTypeBuilder<Force> builder) => builder.HasText(f => f.Of);

    public void Configure(EntityTypeBuilder<Outcome> builder) => builder.HasText(o => o.Text);

    public void Configure(EntityTypeBuilder<EventLink> builder)
    {
        builder.HasOne(l => l.Event).WithMany(e => e.Links).HasForeignKey(l => l.EventId);
        builder.HasOne(l => l.Target).WithMany().HasForeignKey(l => l.TargetId);
    }

    public void Configure(EntityTypeBuilder<DateClaim> builder) => builder.HasDate(d => d.Date);
}
