using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies;

/// <summary>Selects the policies to evaluate by their effects and by what they read, so that a change to one fact re-evaluates only the
/// policies that read it.</summary>
/// <param name="Effects">Effects to evaluate.</param>
/// <param name="Reads">Participant facts that changed; <see cref="FactKinds.All"/> selects every policy, even those that read none.</param>
public readonly record struct PolicyFilter(Effects Effects, FactKinds Reads)
{
    /// <summary>True to leave out the policies about the participant, if their findings are already available.</summary>
    public bool OpportunitiesOnly { get; init; }

    /// <summary>Every policy.</summary>
    public static PolicyFilter All { get; } = new(Effects.All, FactKinds.All);

    /// <summary>Policies that decide the group or adjust the score: those the order depends on.</summary>
    public static PolicyFilter Ordering { get; } = new(Effects.Group | Effects.Adjust, FactKinds.All);

    /// <summary>Policies that decide the group.</summary>
    public static PolicyFilter Grouping { get; } = new(Effects.Group, FactKinds.All);

    /// <summary>Policies that decide the group or adjust the score, and read one of the changed facts.</summary>
    public static PolicyFilter Touching(FactKinds changed) => new(Effects.Group | Effects.Adjust, changed);

    /// <summary>True if the policy is selected.</summary>
    public bool Selects(PolicyInfo policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return (Effects & (Effects)(1 << (int)policy.Effect)) != 0
            && (Reads == FactKinds.All || (Reads & policy.Reads) != 0)
            && !(OpportunitiesOnly && policy.Subject == SubjectKind.Participant);
    }

    internal int Key => ((OpportunitiesOnly ? 1 : 0) << 16) | ((int)Effects << 8) | (int)Reads;
}
