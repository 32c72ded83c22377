namespace AdvancementEngine.Store;

/// <summary>Where records are stored.</summary>
/// <param name="Connection">
/// A path (an SQLite file), or a PostgreSQL connection string, recognized by <c>Host=</c>.
/// </param>
public sealed record StoreOptions(string Connection)
{
    /// <summary>True for PostgreSQL.</summary>
    public bool IsPostgres => Connection.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    /// <summary>Description of the store, without user or password.</summary>
    public string Shown =>
        IsPostgres
            ? "PostgreSQL "
                + string.Join(
                    ';',
                    Connection
                        .Split(';')
                        .Where(p =>
                            p.StartsWith("Host=", StringComparison.OrdinalIgnoreCase)
                            || p.StartsWith("Database=", StringComparison.OrdinalIgnoreCase)
                        )
                )
            : Connection;
}
