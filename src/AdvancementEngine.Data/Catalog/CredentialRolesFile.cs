using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Catalog;

/// <summary>credential-roles.csv.</summary>
internal static class CredentialRolesFile
{
    public const string Name = "credential-roles.csv";

    public static string[] Levels { get; } = ["basic", "intermediate", "advanced"];

    public static string[] Columns { get; } = ["credential", "role", "level", "note"];

    public static string[] Row(CredentialRole r) => [r.Credential, r.Role, Levels[(int)r.Level], r.Note ?? string.Empty];

    public static CredentialRole Read(TableRow row) =>
        new(row.Required("credential"), row.Required("role"), (Proficiency)row.OneOf("level", Levels), row.Optional("note"));
}
