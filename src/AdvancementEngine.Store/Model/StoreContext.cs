using AdvancementEngine.Store.Records;
using Microsoft.EntityFrameworkCore;

namespace AdvancementEngine.Store.Model;

/// <summary>The tables. No type is specific to one store, so that both stores have the same schema.</summary>
internal sealed class StoreContext(DbContextOptions<StoreContext> options) : DbContext(options)
{
    public DbSet<StoredProgram> Programs => Set<StoredProgram>();

    public DbSet<StoredOutcome> Outcomes => Set<StoredOutcome>();

    public DbSet<StoredOverride> Overrides => Set<StoredOverride>();

    public DbSet<StoredFeedback> Feedback => Set<StoredFeedback>();

    public DbSet<StoredPlan> Plans => Set<StoredPlan>();

    public DbSet<StoredAnswer> Answers => Set<StoredAnswer>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Table<StoredProgram>(modelBuilder, "programs").HasIndex(p => new { p.Tenant, p.Program });
        Person<StoredOutcome>(modelBuilder, "outcomes");
        Person<StoredOverride>(modelBuilder, "overrides");
        Person<StoredFeedback>(modelBuilder, "feedback");
        Person<StoredPlan>(modelBuilder, "plans");
        Person<StoredAnswer>(modelBuilder, "answers").HasIndex(a => new { a.Tenant, a.Digest });
    }

    private static Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<T> Person<T>(ModelBuilder model, string table)
        where T : PersonRecord
    {
        var entity = Table<T>(model, table);
        entity.HasIndex(r => new { r.Person });
        return entity;
    }

    private static Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<T> Table<T>(ModelBuilder model, string table)
        where T : StoredRecord
    {
        var entity = model.Entity<T>().ToTable(table);
        entity.HasKey(r => new { r.Tenant, r.Key });
        entity.HasIndex(r => r.At);
        entity.Ignore(r => r.Parts);
        return entity;
    }
}
