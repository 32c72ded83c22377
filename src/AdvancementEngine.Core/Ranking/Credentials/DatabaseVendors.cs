using System.Buffers;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Ranking.Credentials;

/// <summary>Whose databases a person works with: an exam of another vendor is no step for them. Ours.</summary>
internal static class DatabaseVendors
{
    private static readonly SearchValues<string> s_microsoft = SearchValues.Create(
        ["sql server", "t sql", "tsql", "ssrs", "ssis", "azure sql"],
        StringComparison.OrdinalIgnoreCase
    );
    private static readonly SearchValues<string> s_oracle = SearchValues.Create(
        ["oracle database", "oracle db", "oracle rac", "oracle pl sql", "pl/sql", "pl sql", "rman"],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>True for an exam on Oracle's databases where only Microsoft's are on record.</summary>
    /// <param name="credential">Code.</param>
    /// <param name="case">The person.</param>
    public static bool IsOther(string credential, PolicyCase @case) =>
        credential.StartsWith("oracle-database", StringComparison.Ordinal)
        && @case.Words.IsNamed(s_microsoft)
        && !@case.Words.IsNamed(s_oracle);
}
