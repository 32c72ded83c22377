using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Ranking.Gaps;

namespace AdvancementEngine.Ranking.Counterfactuals;

/// <summary>Whether a change of facts can change a group or an adjustment. Where it cannot, only the scores are worked out again. Prepared
/// once per bundle.</summary>
internal sealed class PolicyReach
{
    private const string LocalRequirements = "1c";

    private readonly FactKinds _ordering;
    private readonly FactKinds _grouping;
    private readonly FactKinds _local;

    public PolicyReach(Bundle bundle)
    {
        foreach (var policy in bundle.Policies.Policies)
        {
            if (policy.Effect == EffectKind.Inform)
                continue;
            if (policy.Effect is EffectKind.Later or EffectKind.Other)
                _grouping |= policy.Reads;
            if (string.Equals(policy.Indicator, LocalRequirements, StringComparison.Ordinal))
                _local |= policy.Reads;
            else if (policy.LocalRemedy is not null)
                _ordering |= policy.Reads;
        }
    }

    /// <summary>True when a policy that decides groups reads such facts.</summary>
    public bool Groups(FactKinds kinds) => (_grouping & kinds) != 0;

    /// <summary>True when one more piece of evidence can change what a program's own requirement says: of built-in policies
    /// <see cref="AffectedOccupations"/> knows which occupations it touches.</summary>
    /// <param name="case">The case.</param>
    /// <param name="elements">The elements asked for.</param>
    /// <param name="need">The element.</param>
    public bool May(PolicyCase @case, NeededElements elements, int need)
    {
        var kind = elements.Kinds[need];
        // Local requirements are the program's own: only one that names the element can be touched by it.
        return (_ordering & kind) != 0 || ((_local & kind) != 0 && Asked(@case, elements.Ids[need]));
    }

    /// <summary>True when a rule of a policy file or a program's own requirement for an occupation reads such facts: they speak of single
    /// occupations, not of the list.</summary>
    public bool AsksAlone(PolicyCase @case, FactKinds kinds)
    {
        if ((_ordering & kinds) != 0)
            return true;
        if ((_local & kinds) == 0)
            return false;
        foreach (var asked in @case.Program?.Record?.Requirements ?? [])
        {
            if (asked.Occupation is not null && (ReadBy(asked.Requirement.Fact) & kinds) != 0)
                return true;
        }

        return false;
    }

    private static FactKinds ReadBy(string fact) =>
        fact switch
        {
            _ when ParticipantFacts.IsElement(fact) => FactKinds.All,
            ParticipantFacts.Education => FactKinds.Education,
            ParticipantFacts.WorkMonths or ParticipantFacts.RelatedWorkMonths => FactKinds.Work,
            ParticipantFacts.LearningHours or ParticipantFacts.LearningStage => FactKinds.Activities,
            _ => FactKinds.Other,
        };

    private static bool Asked(PolicyCase @case, string element)
    {
        if (@case.Program?.Record is not { } record)
            return false;
        foreach (var asked in record.Requirements)
        {
            if (asked.Occupation is not null && string.Equals(asked.Requirement.Fact, element, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
