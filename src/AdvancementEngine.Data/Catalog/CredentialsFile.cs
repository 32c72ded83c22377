using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Catalog;

/// <summary>credentials.csv.</summary>
internal static class CredentialsFile
{
    public const string Name = "credentials.csv";

    public static string[] Statuses { get; } = ["active", "renamed", "retired"];

    public static string[] Columns { get; } =
    ["credential", "name", "vendor", "status", "status_since", "successor", "months", "fee_usd", "counts_toward", "source"];

    public static string[] Row(Credential c) =>
        [
            c.Code,
            c.Name,
            c.Vendor,
            Statuses[(int)c.Status],
            Cells.Of(c.StatusSince),
            c.Successor ?? string.Empty,
            Cells.Of(c.Months),
            Cells.Of(c.FeeUsd),
            Cells.Of(c.CountsToward),
            c.Source,
        ];

    public static Credential Read(TableRow row, Grouped<string> aliases, CredentialFactRows facts) =>
        new()
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
            Facts = facts.Of.GetValueOrDefault(row.Required("credential"), CredentialFacts.None),
            Source = row.Required("source"),
        };
}
