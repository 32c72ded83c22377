using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Ranking.Ordering;

/// <summary>Turns an opportunity's findings into its group and its adjustment.</summary>
internal static class PolicyWeighting
{
    /// <summary>Group and adjustment from findings in book order.</summary>
    /// <param name="findings">Findings of one opportunity.</param>
    /// <param name="opportunity">Its code.</param>
    /// <param name="options">The request's options: overrides.</param>
    /// <param name="assumed">A policy whose Unknown findings are taken as answered; null for none.</param>
    /// <param name="answer">The answer assumed.</param>
    public static (OpportunityGroup Group, float Adjustment) Weigh(
        ReadOnlySpan<Finding> findings,
        string opportunity,
        RankOptions options,
        PolicyInfo? assumed = null,
        Verdict answer = Verdict.Unknown
    )
    {
        var sum = new Sum(opportunity, options);
        foreach (ref readonly var finding in findings)
        {
            if (assumed is not null && finding.Verdict == Verdict.Unknown && ReferenceEquals(finding.Policy, assumed))
                sum.Add(finding, answer, answer == Verdict.Met ? assumed.HighestLogits : assumed.LowestLogits);
            else
                sum.Add(finding, finding.Verdict, finding.Logits);
        }

        return sum.Result;
    }

    /// <summary>Group and adjustment from findings in book order, some of which were evaluated again: sums stay in book order, so that the
    /// result is that of evaluating all again.</summary>
    /// <param name="findings">Findings of one opportunity.</param>
    /// <param name="again">Those evaluated again, in the same order; each is among the findings.</param>
    /// <param name="opportunity">Its code.</param>
    /// <param name="options">The request's options: overrides.</param>
    public static (OpportunityGroup Group, float Adjustment) Weigh(
        ReadOnlySpan<Finding> findings,
        ReadOnlySpan<Finding> again,
        string opportunity,
        RankOptions options
    )
    {
        var sum = new Sum(opportunity, options);
        var next = 0;
        foreach (ref readonly var old in findings)
        {
            ref readonly var finding = ref next < again.Length && old.IsOf(again[next]) ? ref again[next++] : ref old;
            sum.Add(finding, finding.Verdict, finding.Logits);
        }

        return sum.Result;
    }

    private struct Sum(string opportunity, RankOptions options)
    {
        private OpportunityGroup _group;
        private float _adjustment;

        public readonly (OpportunityGroup, float) Result => (_group, _adjustment);

        public void Add(in Finding finding, Verdict verdict, float logits)
        {
            if (finding.Effect == EffectKind.Inform)
                return;
            var overridden =
                !options.Overrides.IsEmpty && Overriding(finding.Policy, opportunity, options) is { } found && Take(found, ref verdict);
            if (finding.Effect == EffectKind.Adjust)
            {
                if (!overridden)
                    _adjustment += logits;
                return;
            }

            // The effect table: what a requirement that is not met does.
            if (verdict != Verdict.NotMet)
                return;
            if (finding.Effect == EffectKind.Other)
                _group = OpportunityGroup.Other;
            else if (_group == OpportunityGroup.Next)
                _group = OpportunityGroup.Later;
        }
    }

    private static Override? Overriding(PolicyInfo policy, string opportunity, RankOptions options)
    {
        foreach (var item in options.Overrides)
        {
            if (
                string.Equals(item.Policy, policy.Code, StringComparison.Ordinal)
                && (item.Opportunity.Length == 0 || string.Equals(item.Opportunity, opportunity, StringComparison.Ordinal))
            )
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
