using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Catalog;

/// <summary>credential-aliases.csv.</summary>
internal static class CredentialAliasesFile
{
    public const string Name = "credential-aliases.csv";

    public static string[] Columns { get; } = ["credential", "alias"];

    public static IEnumerable<string[]> Rows(Credential c) => c.Aliases.Select(a => new[] { c.Code, a });
}
