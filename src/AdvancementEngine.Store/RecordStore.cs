using System.Linq.Expressions;
using System.Security.Cryptography;
using System.Text;
using AdvancementEngine.Data;
using AdvancementEngine.Store.Model;
using AdvancementEngine.Store.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AdvancementEngine.Store;

/// <summary>Stores records. A write is on disk before it returns, and the same key writes only once. Safe for several threads and
/// processes.</summary>
public sealed class RecordStore
{
    private readonly DbContextOptions<StoreContext> _options;
    private readonly StoreOptions _where;

    /// <summary>Specifies a store without opening it.</summary>
    public RecordStore(StoreOptions where)
    {
        ArgumentNullException.ThrowIfNull(where);
        _where = where;
        var options = new DbContextOptionsBuilder<StoreContext>().ConfigureWarnings(w =>
            w.Ignore(RelationalEventId.PendingModelChangesWarning)
        );
        if (where.IsPostgres)
            options.UseNpgsql(where.Connection);
        else
            options.UseSqlite($"Data Source={where.Connection};Pooling=True;Default Timeout=30").AddInterceptors(new DurableSqlite());
        _options = options.Options;
    }

    /// <summary>Description of the store, without user or password.</summary>
    public string Shown => _where.Shown;

    /// <summary>Migrates the tables to this version; does nothing if they are current.</summary>
    /// <exception cref="StoreException">The store cannot be opened.</exception>
    public IReadOnlyList<string> Migrate() =>
        Guard(() =>
        {
            if (!_where.IsPostgres && Path.GetDirectoryName(Path.GetFullPath(_where.Connection)) is { } folder)
                PrivateFolder.Create(folder);
            using var context = Open();
            string[] pending = [.. context.Database.GetPendingMigrations()];
            context.Database.Migrate();
            if (!_where.IsPostgres)
                PrivateFolder.Close(_where.Connection);
            return pending;
        });

    /// <summary>Pending migrations; all of them if the store does not exist.</summary>
    public IReadOnlyList<string> Pending() =>
        Guard(() =>
        {
            if (!_where.IsPostgres && !File.Exists(_where.Connection))
                return (string[])["First"];
            using var context = Open();
            return [.. context.Database.GetPendingMigrations()];
        });

    /// <summary>Writes a record once.</summary>
    /// <returns>True if it already existed with the same content.</returns>
    /// <exception cref="KeyTakenException">The key was already used with different content.</exception>
    public async Task<bool> Write<T>(T record, CancellationToken stop = default)
        where T : StoredRecord
    {
        ArgumentNullException.ThrowIfNull(record);
        record.Content = ContentOf(record.Parts);
        for (var attempt = 0; ; attempt++)
        {
            await using var context = OpenExisting();
            if (
                await context.Set<T>().AsNoTracking().FirstOrDefaultAsync(r => r.Tenant == record.Tenant && r.Key == record.Key, stop) is
                { } known
            )
                return known.Content == record.Content ? true : throw new KeyTakenException(record.Key);
            context.Add(record);
            try
            {
                await context.SaveChangesAsync(stop);
                return false;
            }
            catch (DbUpdateException) when (attempt == 0)
            {
                // Another call wrote the key between the check and the write, so check again.
            }
        }
    }

    /// <summary>Writes audit answers in one transaction. Their keys are created by the service and are new.</summary>
    public async Task WriteAnswers(IReadOnlyList<StoredAnswer> answers, CancellationToken stop = default)
    {
        await using var context = OpenExisting();
        if (!_where.IsPostgres)
        {
            await AnswerInsert.Write(context, answers, stop);
            return;
        }

        // Over a network, rows are sent in batches.
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        context.AddRange(answers);
        await context.SaveChangesAsync(stop);
    }

    /// <summary>The latest version of a program, or null.</summary>
    public StoredProgram? Program(string tenant, string program)
    {
        using var context = Open();
        return context
            .Programs.AsNoTracking()
            .Where(p => p.Tenant == tenant && p.Program == program)
            .OrderByDescending(p => p.At)
            .ThenBy(p => p.Key)
            .FirstOrDefault();
    }

    /// <summary>The latest answer with a digest, or null.</summary>
    public StoredAnswer? Answer(string? tenant, string digest)
    {
        using var context = Open();
        return context
            .Answers.AsNoTracking()
            .Where(a => (tenant == null || a.Tenant == tenant) && a.Digest == digest)
            .OrderByDescending(a => a.At)
            .FirstOrDefault();
    }

    /// <summary>Records of a table, oldest first, then by key.</summary>
    /// <param name="tenant">Only this tenant's; null for all.</param>
    /// <param name="where">Filter; null for all.</param>
    public IReadOnlyList<T> Read<T>(string? tenant = null, Expression<Func<T, bool>>? where = null)
        where T : StoredRecord =>
        Guard(() =>
        {
            using var context = Open();
            var rows = context.Set<T>().AsNoTracking().Where(r => tenant == null || r.Tenant == tenant);
            if (where is not null)
                rows = rows.Where(where);
            return (IReadOnlyList<T>)[.. rows.OrderBy(r => r.At).ThenBy(r => r.Key)];
        });

    /// <summary>Everything about a person, by table.</summary>
    public IReadOnlyList<(string Table, PersonRecord Row)> Person(string? tenant, string pseudonym)
    {
        return
        [
            .. Of<StoredAnswer>("answers"),
            .. Of<StoredOutcome>("outcomes"),
            .. Of<StoredOverride>("overrides"),
            .. Of<StoredFeedback>("feedback"),
            .. Of<StoredPlan>("plans"),
        ];

        IEnumerable<(string, PersonRecord)> Of<T>(string table)
            where T : PersonRecord => Read<T>(tenant, r => r.Person == pseudonym).Select(r => (table, (PersonRecord)r));
    }

    /// <summary>Deletes everything about a person, in one transaction.</summary>
    /// <returns>Rows deleted.</returns>
    public long Delete(string? tenant, string pseudonym) => InOne((context) => EachPersonTable(context, new Deletion(tenant, pseudonym)));

    /// <summary>Deletes everything older than a time, except programs.</summary>
    /// <param name="before">Milliseconds since 1970 in UTC.</param>
    public long DeleteBefore(long before) => InOne(context => EachPersonTable(context, new Expiry(before)));

    private long InOne(Func<StoreContext, long> delete) =>
        Guard(() =>
        {
            using var context = Open();
            using var transaction = context.Database.BeginTransaction();
            var rows = delete(context);
            transaction.Commit();
            return rows;
        });

    private static long EachPersonTable(StoreContext context, IPersonRows rows) =>
        rows.Delete(context.Answers)
        + rows.Delete(context.Outcomes)
        + rows.Delete(context.Overrides)
        + rows.Delete(context.Feedback)
        + rows.Delete(context.Plans);

    private static string ContentOf(IEnumerable<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts.Select(p => $"{p.Length}:{p}")))));

    // A moved file would still be written to by the connections that have it open, and be missing at the next start.
    private StoreContext OpenExisting() =>
        _where.IsPostgres || File.Exists(_where.Connection)
            ? Open()
            : throw new StoreException(
                $"the file {_where.Shown} no longer exists; "
                    + "needed: the store that the service was started with; put it back, or restart the service"
            );

    private StoreContext Open() => new(_options);

    private T Guard<T>(Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception e)
            when (e
                    is System.Data.Common.DbException
                        or DbUpdateException
                        or IOException
                        or UnauthorizedAccessException
                        or ArgumentException
            )
        {
            throw new StoreException(
                $"the store {Shown} cannot be used: {e.Message.ReplaceLineEndings(" ")}; needed: a file that the service can write, or a "
                    + $"PostgreSQL database that it can use; correct Service:Store",
                e
            );
        }
    }

    private interface IPersonRows
    {
        int Delete<T>(IQueryable<T> table)
            where T : PersonRecord;
    }

    private sealed record Deletion(string? Tenant, string Person) : IPersonRows
    {
        public int Delete<T>(IQueryable<T> table)
            where T : PersonRecord => table.Where(r => r.Person == Person && (Tenant == null || r.Tenant == Tenant)).ExecuteDelete();
    }

    private sealed record Expiry(long Before) : IPersonRows
    {
        public int Delete<T>(IQueryable<T> table)
            where T : PersonRecord => table.Where(r => r.At < Before).ExecuteDelete();
    }
}
