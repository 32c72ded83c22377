using AdvancementEngine.Policies;

namespace AdvancementEngine.Ranking;

/// <summary>Turns an opportunity's findings into its group and its adjustment.</summary>
internal static class Weighing
{
    /// <summary>Group and adjustment from findings in book order.</summary>
    /// <param name="findings">Findings of one opportunity.</param>
    /// <param name="opportunity">Its code.</param>
    /// <param name="options">The request's options: overrides.</param>
    /// <param name="assumed">A policy whose Unknown findings are taken as answered; null for none.</param>
    /// <param name="answer">The answer assumed.</param>
    public static (OpportunityGroup Group, float Adjustment) Weigh(ReadOnlySpan<Finding> findings, string opportunity, RankOptions options, PolicyInfo? assumed = null, Verdict answer = Verdict.Unknown)
    {
        var blockers = 0;
        var actionable = true;
        var adjustment = 0f;
        foreach (ref readonly var finding in findings)
        {
            if (finding.Effect == EffectKind.Inform) continue;
            var verdict = finding.Verdict;
            var logits = finding.Logits;
            if (assumed is not null && verdict == Verdict.Unknown && ReferenceEquals(finding.Policy, assumed))
            {
                verdict = answer;
                logits = answer == Verdict.Met ? assumed.HighestLogits : assumed.LowestLogits;
            }

            var overridden = !options.Overrides.IsEmpty && Overriding(finding.Policy, opportunity, options) is { } found && Take(found, ref verdict);
            if (finding.Effect == EffectKind.Block && verdict == Verdict.NotMet)
            {
                blockers++;
                actionable &= finding.Actionable;
            }
            else if (finding.Effect == EffectKind.Adjust && !overridden)
            {
                adjustment += logits;
            }
        }

        return (GroupOf(blockers, actionable), adjustment);
    }

    private static OpportunityGroup GroupOf(int blockers, bool actionable) =>
        blockers == 0 ? OpportunityGroup.Open : blockers == 1 && actionable ? OpportunityGroup.WithinReach : OpportunityGroup.Blocked;

    private static Override? Overriding(PolicyInfo policy, string opportunity, RankOptions options)
    {
        foreach (var item in options.Overrides)
        {
            if (string.Equals(item.Policy, policy.Code, StringComparison.Ordinal) && (item.Opportunity.Length == 0 || string.Equals(item.Opportunity, opportunity, StringComparison.Ordinal)))
                return item;
        }

        return null;
    }

    private static bool Take(Override item, ref Verdict verdict)
    {
        verdict = item.Verdict;
        return true;
    }
}
