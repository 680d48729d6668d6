using KazakhDzungar.Atlas.Sources;
using Microsoft.EntityFrameworkCore;

namespace KazakhDzungar.Atlas.Storage;

/// <summary>Each kind of claim is a table of its own, joined to what all claims share (table per type).</summary>
internal static class ClaimTables
{
    public static void MapEachKindToItsOwnTable(ModelBuilder builder)
    {
        builder.Entity<Claim>().UseTptMappingStrategy();
        builder.Entity<Claim>().HasMany(c => c.Citations).WithOne().HasForeignKey(c => c.ClaimId);
        foreach (var kind in typeof(Claim).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Claim))))
        {
            builder.Entity(kind).ToTable(kind.Name);
        }
    }
}
