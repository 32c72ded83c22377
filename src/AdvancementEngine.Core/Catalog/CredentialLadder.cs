using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>Which credentials count toward which. Traversal guards against cycles, which recorded data may contain.</summary>
public static class CredentialLadder
{
    /// <summary>The codes of a cycle reachable from a credential, in traversal order; empty if none.</summary>
    public static ImmutableArray<string> CycleFrom(CareerCatalog catalog, string code)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var path = new List<string>();
        var done = new HashSet<string>(StringComparer.Ordinal);
        return Walk(catalog, code, path, done) ?? [];
    }

    /// <summary>True if another credential counts toward this one.</summary>
    public static bool IsStepped(CareerCatalog catalog, string code)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.Credentials.Any(c => c.CountsToward.Contains(code, StringComparer.Ordinal));
    }

    private static ImmutableArray<string>? Walk(CareerCatalog catalog, string code, List<string> path, HashSet<string> done)
    {
        var at = path.IndexOf(code);
        if (at >= 0)
            return [.. path[at..]];
        if (!done.Add(code))
            return null;
        path.Add(code);
        foreach (var next in catalog.FindCredential(code)?.CountsToward ?? [])
            if (Walk(catalog, next, path, done) is { } cycle)
                return cycle;
        path.RemoveAt(path.Count - 1);
        return null;
    }
}
