using System.Collections.Immutable;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Ranking;

/// <summary>What to ask next: which fact, once known, would change the first five most.</summary>
internal static class Questions
{
    private const int FirstFive = 5;

    /// <summary>For a participant of whom too little is known: the fact kinds that are empty, most telling first.</summary>
    public static ImmutableArray<Question> ForTooLittle(Participant participant)
    {
        var questions = ImmutableArray.CreateBuilder<Question>();
        void Ask(bool missing, string fact)
        {
            if (missing) questions.Add(new Question(fact, string.Empty, 0));
        }

        Ask(!participant.WorkHistoryKnown, "work");
        Ask(!participant.Evidence.Any(e => !e.Element.StartsWith("credential:", StringComparison.Ordinal)), "skills");
        Ask(participant.Program is null, "program");
        Ask(!participant.Evidence.Any(e => e.Element.StartsWith("credential:", StringComparison.Ordinal)), "credentials");
        Ask(participant.Education is null, "education");
        return questions.ToImmutable();
    }

    /// <summary>For every policy with an Unknown verdict: the first five with Met and with NotMet, compared.</summary>
    public static ImmutableArray<Question> ForUnknowns(Evaluation before, ReadOnlySpan<Candidate> candidates, RankOptions options)
    {
        var unknown = new List<PolicyInfo>();
        foreach (ref readonly var standing in before.Order)
        {
            foreach (ref readonly var finding in before.Judgement.Of(standing.Occupation))
            {
                if (finding.Verdict == Verdict.Unknown && finding.Effect != EffectKind.Inform)
                {
                    if (!unknown.Contains(finding.Policy)) unknown.Add(finding.Policy);
                }
            }
        }

        if (unknown.Count == 0) return [];
        var questions = new List<Question>(unknown.Count);
        Span<Standing> met = stackalloc Standing[FirstFive];
        Span<Standing> notMet = stackalloc Standing[FirstFive];
        foreach (var policy in unknown)
        {
            var count = FirstFiveWith(before, candidates, policy, Verdict.Met, options, met);
            FirstFiveWith(before, candidates, policy, Verdict.NotMet, options, notMet);
            if (Differing(met[..count], notMet[..count]) is > 0 and var changed)
                questions.Add(new Question(policy.Code, string.Empty, changed));
        }

        questions.Sort(static (a, b) => a.FirstFiveChanged != b.FirstFiveChanged ? b.FirstFiveChanged.CompareTo(a.FirstFiveChanged) : string.CompareOrdinal(a.Fact, b.Fact));
        return [.. questions];
    }

    // Every Unknown of the policy answered one way, groups and scores worked out again, first five taken.
    private static int FirstFiveWith(Evaluation before, ReadOnlySpan<Candidate> candidates, PolicyInfo policy, Verdict answer, RankOptions options, Span<Standing> first)
    {
        var count = 0;
        foreach (ref readonly var standing in before.Order)
        {
            var (group, adjustment) = Evaluation.Weigh(before.Judgement.Of(standing.Occupation), candidates[standing.Occupation].Code, options, policy, answer);
            var mine = new Standing(standing.Occupation, group, standing.Fit, standing.Fit + adjustment);
            var at = count;
            while (at > 0 && Standing.Compare(mine, first[at - 1]) < 0) at--;
            if (at == FirstFive) continue;
            if (count < FirstFive) count++;
            for (var i = count - 1; i > at; i--)
                first[i] = first[i - 1];
            first[at] = mine;
        }

        return count;
    }

    private static int Differing(ReadOnlySpan<Standing> a, ReadOnlySpan<Standing> b)
    {
        var differing = 0;
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i].Occupation != b[i].Occupation) differing++;
        }

        return differing;
    }
}
