using AdvancementEngine.FunctionalTests.Cli;
using AdvancementEngine.Store;
using Npgsql;

namespace AdvancementEngine.FunctionalTests.Service;

/// <summary>A store of its own for a test: an SQLite file, or a database of the PostgreSQL server that ADVANCEMENT_TEST_POSTGRES
/// names.</summary>
internal sealed class StoreKinds : IDisposable
{
    /// <summary>Variable with a connection string to a server where databases may be made.</summary>
    public const string Variable = "ADVANCEMENT_TEST_POSTGRES";

    private readonly TemporaryFolder _folder = new();
    private readonly string? _database;

    public StoreKinds(string kind)
    {
        var server = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(kind == "postgres" && string.IsNullOrEmpty(server), $"{Variable} names no PostgreSQL server");
        if (kind == "postgres")
        {
            _database = $"advancement_test_{Guid.NewGuid():N}";
            Run($"CREATE DATABASE {_database}");
            Connection = new NpgsqlConnectionStringBuilder(server) { Database = _database }.ConnectionString;
        }
        else
        {
            Connection = Path.Combine(_folder.Path, "store.db");
        }
    }

    public string Connection { get; }

    /// <summary>Settings of a service that keeps here.</summary>
    public string[] Settings => ["--Service:Store", Connection, "--Service:PseudonymSecret", Secret];

    /// <summary>File of the secret.</summary>
    public string Secret => Path.Combine(_folder.Path, "secret");

    public RecordStore Open() => new(new StoreOptions(Connection));

    public Pseudonyms Pseudonyms => Pseudonyms.Open(Secret);

    public void Dispose()
    {
        if (_database is not null)
        {
            NpgsqlConnection.ClearAllPools();
            Run($"DROP DATABASE IF EXISTS {_database} WITH (FORCE)");
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private static void Run(string statement)
    {
        using var connection = new NpgsqlConnection(Environment.GetEnvironmentVariable(Variable));
        connection.Open();
        using var command = new NpgsqlCommand(statement, connection);
        command.ExecuteNonQuery();
    }
}
