namespace AdvancementEngine.Service.Options;

/// <summary>Reads scopes by their names, as settings, key files and tokens write them.</summary>
internal static class ScopeNames
{
    /// <summary>The scopes of a list of names in any case. A name that is no scope of its own, a number or "all" among them, adds
    /// nothing.</summary>
    public static Scope Read(IEnumerable<string> names) => names.Aggregate(Scope.None, (all, name) => all | Read(name));

    private static Scope Read(string name) =>
        Enum.TryParse<Scope>(name, true, out var scope) && char.IsLetter(name[0]) && scope != Scope.All ? scope : Scope.None;
}
