namespace AdvancementEngine.Policies.Facts;

/// <summary>Something recorded about a subject for which a policy has a separate finding: a requirement, a support need, a
/// target.</summary>
internal abstract class SubjectDetail
{
    /// <summary>The subject of the finding.</summary>
    protected abstract Subject Subject { get; }

    /// <summary>Name of the detail within its subject.</summary>
    public abstract string Name { get; }

    /// <summary>A remedy that takes precedence over any policy's own; null if none.</summary>
    protected virtual string? FirstRemedy => null;

    /// <summary>Records the result; the order does not change.</summary>
    public void Inform(PolicyInfo policy, ComparisonResult result, string remedy) =>
        Subject.Add(policy, EffectKind.Inform, 0f, result, FirstRemedy ?? remedy, Name);

    /// <summary>Records the result; NotMet moves the opportunity to the group <c>later</c>.</summary>
    public void Later(PolicyInfo policy, ComparisonResult result, string remedy) =>
        Subject.Add(policy, EffectKind.Later, 0f, result, FirstRemedy ?? remedy, Name);
}
