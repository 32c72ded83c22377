namespace AdvancementEngine.Policies.Facts;

/// <summary>Something recorded about a subject that a policy has a finding of its own for: a requirement, a support need, a
/// target.</summary>
internal abstract class SubjectDetail
{
    /// <summary>Whom or what the finding is about.</summary>
    protected abstract Subject Subject { get; }

    /// <summary>Name of the detail within its subject.</summary>
    public abstract string Name { get; }

    /// <summary>A remedy that has to come before any policy's own; null where there is none.</summary>
    protected virtual string? FirstRemedy => null;

    /// <summary>Records the result; the order stays as it is.</summary>
    public void Inform(PolicyInfo policy, ComparisonResult result, string remedy) =>
        Subject.Add(policy, EffectKind.Inform, 0f, result, FirstRemedy ?? remedy, Name);

    /// <summary>Records the result; NotMet moves the opportunity to the group <c>later</c>.</summary>
    public void Later(PolicyInfo policy, ComparisonResult result, string remedy) =>
        Subject.Add(policy, EffectKind.Later, 0f, result, FirstRemedy ?? remedy, Name);
}
