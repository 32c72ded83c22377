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
        var unknown = new SortedDictionary<string, PolicyInfo>(StringComparer.Ordinal);
        foreach (ref readonly var standing in before.Order)
        {
            foreach (ref readonly var finding in before.Judgement.Of(standing.Occupation))
            {
                if (finding.Verdict == Verdict.Unknown && finding.Effect != EffectKind.Inform)
                    unknown[finding.Policy.Code] = finding.Policy;
            }
        }

        var questions = new List<Question>(unknown.Count);
        foreach (var (code, policy) in unknown)
        {
            var met = FirstFiveWith(before, candidates, policy, Verdict.Met, options);
            var notMet = FirstFiveWith(before, candidates, policy, Verdict.NotMet, options);
            questions.Add(new Question(code, string.Empty, Differing(met, notMet)));
        }

        return [.. questions.Where(q => q.FirstFiveChanged > 0).OrderByDescending(q => q.FirstFiveChanged).ThenBy(q => q.Fact, StringComparer.Ordinal)];
    }

    // Every Unknown of the policy answered one way, groups and scores worked out again, first five taken.
    private static int[] FirstFiveWith(Evaluation before, ReadOnlySpan<Candidate> candidates, PolicyInfo policy, Verdict answer, RankOptions options)
    {
        var list = new Standing[before.Listed];
        for (var i = 0; i < list.Length; i++)
        {
            var standing = before.Order[i];
            var findings = before.Judgement.Of(standing.Occupation).ToArray();
            foreach (ref var finding in findings.AsSpan())
            {
                if (finding.Verdict == Verdict.Unknown && ReferenceEquals(finding.Policy, policy))
                    finding = finding with { Verdict = answer, Logits = policy.Effect != EffectKind.Adjust ? 0f : answer == Verdict.Met ? policy.HighestLogits : policy.LowestLogits };
            }

            var (group, adjustment) = Evaluation.Weigh(findings, candidates[standing.Occupation].Code, options);
            list[i] = new Standing(standing.Occupation, group, standing.Fit, standing.Fit + adjustment);
        }

        list.AsSpan().Sort(Standing.Compare);
        return [.. list.Take(FirstFive).Select(s => s.Occupation)];
    }

    private static int Differing(int[] a, int[] b)
    {
        var differing = 0;
        for (var i = 0; i < Math.Max(a.Length, b.Length); i++)
        {
            if (i >= a.Length || i >= b.Length || a[i] != b[i]) differing++;
        }

        return differing;
    }
}
