namespace AdvancementEngine.Service.Options;

/// <summary>Reads scopes by their names, as settings, key files and tokens write them.</summary>
internal static class ScopeNames
{
    private static readonly Scope[] s_named = [Scope.Score, Scope.Record, Scope.Assess, Scope.Admin];

    /// <summary>The scopes of a list of names in any case. A text that is not exactly one name adds nothing: a number, "all",
    /// "score,admin".</summary>
    public static Scope Read(IEnumerable<string> names) => names.Aggregate(Scope.None, (all, name) => all | Read(name));

    // Enum.TryParse would take numbers and lists.
    private static Scope Read(string name) =>
        s_named.FirstOrDefault(s => s.ToString().Equals(name, StringComparison.OrdinalIgnoreCase), Scope.None);
}
