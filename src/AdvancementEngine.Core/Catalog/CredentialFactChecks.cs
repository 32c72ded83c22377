namespace AdvancementEngine.Catalog;

/// <summary>Checks credential facts: prerequisites that exist, can still be earned, and never lead back to the credential
/// itself.</summary>
public static class CredentialFactChecks
{
    /// <summary>The first credential with impossible prerequisites or next credentials.</summary>
    /// <param name="credentials">Credentials by code.</param>
    /// <returns>The credential's code and the problem (without a row), or null.</returns>
    public static (string Credential, string Fact, PartProblem Problem)? First(IReadOnlyDictionary<string, Credential> credentials)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        foreach (var credential in credentials.Values.OrderBy(c => c.Code, StringComparer.Ordinal))
        {
            foreach (var needed in Required(credential))
                if (Prerequisite(credential, needed, credentials) is { } problem)
                    return (credential.Code, "prerequisite", problem);
            foreach (var next in credential.Facts.LeadsTo?.Value ?? [])
            {
                if (next == credential.Code || !credentials.ContainsKey(next))
                    return (
                        credential.Code,
                        "leads_to",
                        Bad($"'{next}'", "the code of another credential", "correct the code or remove it")
                    );
            }
        }

        return Cycle(credentials);
    }

    private static PartProblem? Prerequisite(Credential credential, string needed, IReadOnlyDictionary<string, Credential> credentials)
    {
        if (needed == credential.Code)
            return Bad($"'{needed}', which is the credential itself", "another credential, or none", "correct the code, or write none");
        if (!credentials.TryGetValue(needed, out var first))
            return Bad($"'{needed}'", "the code of a credential in the catalog", "correct the code or add the credential");
        return first.Status == CredentialStatus.Retired && first.Successor is null
            ? Bad(
                $"'{needed}', which is retired and has no successor",
                "a credential that can be earned",
                "name its successor in credentials.csv, or another prerequisite"
            )
            : null;
    }

    private static (string, string, PartProblem)? Cycle(IReadOnlyDictionary<string, Credential> credentials)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var code in credentials.Keys.Order(StringComparer.Ordinal))
        {
            if (Walk(code, credentials, [], done) is not { } cycle)
                continue;
            return (
                cycle[0],
                "prerequisite",
                Bad($"a cycle of prerequisites: {string.Join(" > ", cycle)}", "prerequisites that never lead back", "remove one of them")
            );
        }

        return null;
    }

    private static List<string>? Walk(
        string at,
        IReadOnlyDictionary<string, Credential> credentials,
        List<string> path,
        HashSet<string> done
    )
    {
        var open = path.IndexOf(at);
        if (open >= 0)
            return [.. path[open..], at];
        if (!done.Add(at))
            return null;
        path.Add(at);
        foreach (var needed in Required(credentials[at]))
            if (Walk(needed, credentials, path, done) is { } cycle)
                return cycle;
        path.RemoveAt(path.Count - 1);
        return null;
    }

    private static IEnumerable<string> Required(Credential credential) => credential.Facts.Prerequisites?.Value.SelectMany(g => g) ?? [];

    private static PartProblem Bad(string found, string needed, string remedy) => new(-1, "value", found, needed, remedy);
}
