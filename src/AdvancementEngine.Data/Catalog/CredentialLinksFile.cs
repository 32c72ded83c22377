using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Catalog;

/// <summary>credential-links.csv.</summary>
internal static class CredentialLinksFile
{
    public const string Name = "credential-links.csv";

    public static string[] Columns { get; } = ["credential", "occupation", "strength", "weight", "via", "level", "validator", "source"];

    public static string[] Row(CredentialLink l) =>
        [
            l.Credential,
            l.Occupation,
            Cells.Of(l.Strength),
            Cells.Of(l.Weight),
            l.Via ?? string.Empty,
            l.Level is { } level ? CredentialRolesFile.Levels[(int)level] : string.Empty,
            l.Validator,
            l.Source,
        ];

    public static CredentialLink Read(TableRow row) =>
        new(
            row.Required("credential"),
            row.Required("occupation"),
            row.Between("strength", 0, 1),
            row.Optional("via"),
            row.Required("validator"),
            row.Required("source")
        )
        {
            Weight = row.Between("weight", 0, 1),
            Level = row.Text("level").Length == 0 ? null : (Proficiency)row.OneOf("level", CredentialRolesFile.Levels),
        };
}
