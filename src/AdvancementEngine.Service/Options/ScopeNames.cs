namespace AdvancementEngine.Service.Options;

/// <summary>Parses scope names from settings, key files and tokens.</summary>
internal static class ScopeNames
{
    private static readonly Scope[] s_named = [Scope.Score, Scope.Record, Scope.Assess, Scope.Admin];

    /// <summary>The scopes for a list of names in any case. A text that is not exactly one name, such as a number, "all" or "score,admin",
    /// adds nothing.</summary>
    public static Scope Read(IEnumerable<string> names) => names.Aggregate(Scope.None, (all, name) => all | Read(name));

    // Enum.TryParse would accept numbers and lists.
    private static Scope Read(string name) =>
        s_named.FirstOrDefault(s => s.ToString().Equals(name, StringComparison.OrdinalIgnoreCase), Scope.None);
}
