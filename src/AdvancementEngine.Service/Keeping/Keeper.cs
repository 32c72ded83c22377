using AdvancementEngine.Service.Options;
using AdvancementEngine.Service.Telemetry;
using AdvancementEngine.Store;
using Microsoft.Extensions.Options;

namespace AdvancementEngine.Service.Keeping;

/// <summary>Where records are stored, if anywhere. The default location may be missing (a service account without a home folder): the
/// service then runs, and reports that it stores nothing.</summary>
internal sealed class Keeper
{
    /// <summary>Value of <see cref="ServiceOptions.Store"/> for no store.</summary>
    public const string Nowhere = "none";

    public Keeper(IOptions<ServiceOptions> options, ILogger<Keeper> log)
    {
        Keep = options.Value.Keep;
        var where = options.Value.Store;
        if (where == Nowhere || (where is null && Keep == Keep.None))
            return;
        try
        {
            var store = new StoreOptions(where ?? Default());
            Store = new RecordStore(store);
            foreach (var migration in Store.Migrate())
                log.Migrated(store.Shown, migration);
            Pseudonyms = Pseudonyms.Open(options.Value.PseudonymSecret ?? Beside(store));
            log.Keeping(store.Shown, Keep.ToString().ToLowerInvariant());
        }
        catch (StoreException e) when (where is null)
        {
            Store = null;
            log.KeepsNothing(e.Message);
        }
    }

    /// <summary>How much information about a person is stored.</summary>
    public Keep Keep { get; }

    /// <summary>The records; null if none are stored.</summary>
    public RecordStore? Store { get; }

    /// <summary>Pseudonyms; null if nothing is stored.</summary>
    public Pseudonyms? Pseudonyms { get; }

    /// <summary>The default file.</summary>
    public static string Default()
    {
        var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        if (data.Length == 0)
            throw new StoreException(
                "this user has no folder for application data; needed: a path; set Service:Store to a file, or to none"
            );
        return Path.Combine(data, "advancement-engine", "store.db");
    }

    private static string Beside(StoreOptions store) =>
        store.IsPostgres
            ? throw new StoreException(
                "Service:PseudonymSecret is not set; needed with PostgreSQL: a file with the secret; set it (the file is created "
                    + "if missing)"
            )
            : Path.Combine(Path.GetDirectoryName(Path.GetFullPath(store.Connection))!, "pseudonym.secret");
}
