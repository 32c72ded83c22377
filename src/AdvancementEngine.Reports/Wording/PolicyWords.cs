namespace AdvancementEngine.Reports.Wording;

/// <summary>Short names for policy codes.</summary>
public static class PolicyWords
{
    /// <summary>Shortens <c>readiness.experience</c> to "experience"; a detail after a slash is kept in parentheses.</summary>
    public static string Short(string policy)
    {
        var slash = policy.IndexOf('/', StringComparison.Ordinal);
        var code = slash < 0 ? policy : policy[..slash];
        var dot = code.LastIndexOf('.');
        var name = RecommendationWords.Plain(dot < 0 ? code : code[(dot + 1)..]);
        return slash < 0 ? name : $"{name} ({RecommendationWords.Plain(policy[(slash + 1)..])})";
    }
}
