using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Catalog;

/// <summary>roles.csv.</summary>
internal static class RolesFile
{
    public const string Name = "roles.csv";

    public static string[] Columns { get; } = ["role", "title"];

    public static string[] Row(WorkRole r) => [r.Code, r.Title];

    public static WorkRole Read(TableRow row) => new(row.Required("role"), row.Required("title"));
}
