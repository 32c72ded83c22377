using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Catalog;

/// <summary>credentials.csv.</summary>
internal static class CredentialsFile
{
    public const string Name = "credentials.csv";

    public static string[] Statuses { get; } = ["active", "renamed", "retired"];

    public static string[] Columns { get; } = ["credential", "name", "vendor", "status", "status_since", "successor", "months", "fee_usd", "counts_toward", "source"];

    public static string[] Row(Credential c) =>
    [
        c.Code, c.Name, c.Vendor, Statuses[(int)c.Status], Cells.Of(c.StatusSince), c.Successor ?? string.Empty, Cells.Of(c.Months), Cells.Of(c.FeeUsd), Cells.Of(c.CountsToward), c.Source,
    ];

    public static Credential Read(TableRow row, Grouped<string> aliases) => new()
    {
        Code = row.Required("credential"),
        Name = row.Required("name"),
        Vendor = row.Required("vendor"),
        Aliases = aliases.Take(row.Required("credential")),
        Status = (CredentialStatus)row.OneOf("status", Statuses),
        StatusSince = row.Date("status_since"),
        Successor = row.Optional("successor"),
        Months = row.Float("months"),
        FeeUsd = row.Float("fee_usd"),
        CountsToward = [.. Cells.Split(row.Text("counts_toward"))],
        Source = row.Required("source"),
    };
}

/// <summary>credential-aliases.csv.</summary>
internal static class CredentialAliasesFile
{
    public const string Name = "credential-aliases.csv";

    public static string[] Columns { get; } = ["credential", "alias"];

    public static IEnumerable<string[]> Rows(Credential c) => c.Aliases.Select(a => new[] { c.Code, a });
}

/// <summary>roles.csv.</summary>
internal static class RolesFile
{
    public const string Name = "roles.csv";

    public static string[] Columns { get; } = ["role", "title"];

    public static string[] Row(WorkRole r) => [r.Code, r.Title];

    public static WorkRole Read(TableRow row) => new(row.Required("role"), row.Required("title"));
}

/// <summary>credential-roles.csv.</summary>
internal static class CredentialRolesFile
{
    public const string Name = "credential-roles.csv";

    public static string[] Levels { get; } = ["basic", "intermediate", "advanced"];

    public static string[] Columns { get; } = ["credential", "role", "level", "note"];

    public static string[] Row(CredentialRole r) => [r.Credential, r.Role, Levels[(int)r.Level], r.Note ?? string.Empty];

    public static CredentialRole Read(TableRow row) => new(row.Required("credential"), row.Required("role"), (Proficiency)row.OneOf("level", Levels), row.Optional("note"));
}

/// <summary>credential-links.csv.</summary>
internal static class CredentialLinksFile
{
    public const string Name = "credential-links.csv";

    public static string[] Columns { get; } = ["credential", "occupation", "strength", "weight", "via", "level", "validator", "source"];

    public static string[] Row(CredentialLink l) =>
    [
        l.Credential, l.Occupation, Cells.Of(l.Strength), Cells.Of(l.Weight), l.Via ?? string.Empty, l.Level is { } level ? CredentialRolesFile.Levels[(int)level] : string.Empty, l.Validator, l.Source,
    ];

    public static CredentialLink Read(TableRow row) =>
        new(row.Required("credential"), row.Required("occupation"), row.Between("strength", 0, 1), row.Optional("via"), row.Required("validator"), row.Required("source"))
        {
            Weight = row.Between("weight", 0, 1),
            Level = row.Text("level").Length == 0 ? null : (Proficiency)row.OneOf("level", CredentialRolesFile.Levels),
        };
}
