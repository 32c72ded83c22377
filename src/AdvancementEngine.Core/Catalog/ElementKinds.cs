namespace AdvancementEngine.Catalog;

/// <summary>The element kinds of the shipped catalog. A dataset may have others.</summary>
public static class ElementKinds
{
    /// <summary>O*NET skill; the code is the O*NET element id.</summary>
    public const string Skill = "skill";

    /// <summary>O*NET knowledge area; the code is the O*NET element id.</summary>
    public const string Knowledge = "knowledge";

    /// <summary>A technology; the code is a slug of its O*NET example name.</summary>
    public const string Technology = "technology";

    /// <summary>A credential; the code is <see cref="Credential.Code"/>.</summary>
    public const string Credential = "credential";

    /// <summary>An occupation held now or in the past; the code is the O*NET-SOC code.</summary>
    public const string Occupation = "occupation";

    /// <summary>An education level reached; the code is that of <see cref="EducationLevels.Code"/>.</summary>
    public const string Education = "education";

    /// <summary>A completed work-based learning activity; the code is that of <c>WorkBasedLearning</c>.</summary>
    public const string WorkBasedLearning = "wbl";

    /// <summary>The kind of an id.</summary>
    /// <param name="id">An id of the form <c>kind:code</c>.</param>
    /// <returns>The part before the first colon.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> has no colon with text on both sides.</exception>
    public static string Of(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var colon = id.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon == id.Length - 1)
            throw new ArgumentException($"found '{id}'; needed: an element id kind:code, for example skill:2.A.1.a", nameof(id));
        return Known(id.AsSpan(0, colon)) ?? id[..colon];
    }

    // Called for every piece of evidence, so return the constant instead of allocating a copy.
    private static string? Known(ReadOnlySpan<char> kind) =>
        kind switch
        {
            Skill => Skill,
            Knowledge => Knowledge,
            Technology => Technology,
            Credential => Credential,
            Occupation => Occupation,
            Education => Education,
            WorkBasedLearning => WorkBasedLearning,
            _ => null,
        };

    /// <summary>The id of an element of a kind.</summary>
    public static string Id(string kind, string code) => string.Concat(kind, ":", code);
}
