using System.Collections.Immutable;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Ranking.Occupations;

/// <summary>What to ask next: which fact, once known, would change the first five most.</summary>
internal static class Questions
{
    private const int FirstFive = 5;

    /// <summary>For a participant of whom too little is known: the fact kinds that are empty, most informative first.</summary>
    public static ImmutableArray<Question> ForTooLittle(Participant participant)
    {
        var questions = ImmutableArray.CreateBuilder<Question>();
        void Ask(bool missing, string fact)
        {
            if (missing)
                questions.Add(new Question(fact, string.Empty, 0));
        }

        Ask(!participant.WorkHistoryKnown, "work");
        Ask(!participant.Evidence.Any(e => !e.Element.StartsWith("credential:", StringComparison.Ordinal)), "skills");
        Ask(participant.Program is null, "program");
        Ask(!participant.Evidence.Any(e => e.Element.StartsWith("credential:", StringComparison.Ordinal)), "credentials");
        Ask(participant.Education is null, "education");
        return questions.ToImmutable();
    }

    /// <summary>For every policy with an Unknown verdict: the first five with Met and with NotMet, compared.</summary>
    public static ImmutableArray<Question> ForUnknowns(OccupationOrdering before, RankOptions options)
    {
        var unknown = Unknown(before);
        if (unknown.Count == 0)
            return [];
        var questions = new List<Question>(unknown.Count);
        Span<ulong> met = stackalloc ulong[FirstFive];
        Span<ulong> notMet = stackalloc ulong[FirstFive];
        foreach (var policy in unknown)
        {
            var count = FirstFiveWith(before, policy, Verdict.Met, options, met);
            FirstFiveWith(before, policy, Verdict.NotMet, options, notMet);
            if (Differing(met[..count], notMet[..count]) is > 0 and var changed)
                questions.Add(new Question(policy.Code, string.Empty, changed));
        }

        questions.Sort(
            static (a, b) =>
                a.FirstFiveChanged != b.FirstFiveChanged
                    ? b.FirstFiveChanged.CompareTo(a.FirstFiveChanged)
                    : string.CompareOrdinal(a.Fact, b.Fact)
        );
        return [.. questions];
    }

    // An adjusting policy that is Unknown only about occupations out of reach of the first places can bring none of them there.
    private static List<PolicyInfo> Unknown(OccupationOrdering before)
    {
        var unknown = new List<PolicyInfo>();
        for (var o = 0; o < before.Fits.Length; o++)
        {
            if (before.Absent[o])
                continue;
            foreach (ref readonly var finding in before.Findings(o))
            {
                if (finding.Verdict == Verdict.Unknown && finding.Effect != EffectKind.Inform && !unknown.Contains(finding.Policy))
                    unknown.Add(finding.Policy);
            }
        }

        return unknown;
    }

    // Every Unknown of the policy answered one way, groups and scores worked out again, first five taken.
    private static int FirstFiveWith(OccupationOrdering before, PolicyInfo policy, Verdict answer, RankOptions options, Span<ulong> first)
    {
        if (policy.Effect is EffectKind.Later or EffectKind.Other)
            EvaluateFirstFive(before, policy, answer, options);
        var count = 0;
        var reach = Reach(before, policy);
        for (var o = 0; o < before.Fits.Length; o++)
        {
            if (before.Absent[o] || !before.IsEvaluated(o))
                continue;
            if (before.KeyOf(before.Groups[o], before.Fits[o] + before.Low[o] + Spread(policy), o) > reach)
                continue;
            var (group, adjustment) = PolicyWeighting.Weigh(before.Findings(o), before.Candidate(o).Code, options, policy, answer);
            var key = before.KeyOf(group, before.Fits[o] + adjustment, o);
            if (count == FirstFive && key > first[^1])
                continue;
            if (count < FirstFive)
                count++;
            var at = count - 1;
            for (; at > 0 && first[at - 1] > key; at--)
                first[at] = first[at - 1];
            first[at] = key;
        }

        return count;
    }

    // An adjusting policy moves no occupation by more than its bounds: an occupation further behind the fifth cannot become one of the
    // first five.
    private static ulong Reach(OccupationOrdering before, PolicyInfo policy)
    {
        if (policy.Effect != EffectKind.Adjust || before.Ordered < FirstFive)
            return ulong.MaxValue;
        var fifth = before.At(FirstFive - 1);
        return before.KeyOf(before.Groups[fifth], before.Fits[fifth] + before.Low[fifth] - Spread(policy), fifth);
    }

    // With room for the rounding of the sums.
    private static float Spread(PolicyInfo policy) => policy.HighestLogits - policy.LowestLogits + 1e-3f;

    // Other groups bring other occupations within reach of the first five.
    private static void EvaluateFirstFive(OccupationOrdering before, PolicyInfo policy, Verdict answer, RankOptions options)
    {
        Span<OpportunityGroup> groups =
            before.Groups.Length <= 1024 ? stackalloc OpportunityGroup[before.Groups.Length] : new OpportunityGroup[before.Groups.Length];
        for (var o = 0; o < groups.Length; o++)
            groups[o] = PolicyWeighting.Weigh(before.Findings(o), before.Candidate(o).Code, options, policy, answer).Group;
        before.EvaluateFirst(Math.Min(FirstFive, before.Listed), groups);
    }

    private static int Differing(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        var differing = 0;
        for (var i = 0; i < a.Length; i++)
        {
            if (OrderKey.Occupation(a[i]) != OrderKey.Occupation(b[i]))
                differing++;
        }

        return differing;
    }
}
