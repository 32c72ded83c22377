using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Ranking.Credentials;
using AdvancementEngine.Ranking.Gaps;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Gathers what a person's one next step is chosen from, and has the policies choose. RankingSession.</summary>
internal sealed class NextStepPlanner(RankerParts parts, OccupationOrdering before)
{
    private const int MostToAskFor = 2;
    private const string NeedMet = "5b.need-met";

    // Needs without which neither work nor study goes on; a computer only for who has none.
    private static readonly string[] Stopping = ["housing", "health", "child-care", "equipment"];

    private readonly PolicyEvaluation _sessions = new();

    /// <summary>The step; null where no policy proposes one.</summary>
    public NextStep? Choose(PolicyCase @case, Standing standing, CredentialListBuilder credentials, KnownFacts known)
    {
        var target = Target(standing);
        var context = target < 0 ? new StepContext { Requirement = Entry(), StoppingNeed = Need(standing) } : Toward(target, @case, standing, credentials, known);
        parts.Bundle.Policies.ChooseStep(context, _sessions);
        // Where nothing leads to the goal now, a job that can begin now is the way in.
        if (context.Chosen?.Kind != NextStepKind.Review || Best() is not (>= 0 and var best) || best == target || before.Groups[best] != OpportunityGroup.Next) return Step(context.Chosen);
        context = Toward(best, @case, standing, credentials, known);
        parts.Bundle.Policies.ChooseStep(context, _sessions);
        return Step(context.Chosen);
    }

    private static NextStep? Step(StepProposal? proposed) => proposed is null ? null
        : new(proposed.Kind, proposed.Policy.Code, proposed.Subject, proposed.Toward, proposed.Then, proposed.Months, proposed.CostUsd);

    // The best of the list that is not the goal.
    private int Best() => before.Ordered == 0 ? -1 : before.At(0) != before.Goal ? before.At(0) : before.Ordered > 1 ? before.At(1) : -1;

    // The goal where it is next; else what comes first on the way to it; without a goal, or a way to it, the first of the list.
    private int Target(Standing standing)
    {
        if (before.Goal >= 0)
        {
            if (before.Groups[before.Goal] == OpportunityGroup.Next) return before.Goal;
            foreach (var first in MonthsAway.Between(standing, before.Goal).Take(1))
            {
                if (!before.Held[first]) return first;
            }

            if (standing.WayTo(before.Goal).IsKnown) return before.Goal;
        }

        var best = before.Ordered == 0 ? -1 : before.At(0);
        if (best >= 0 && before.Groups[best] == OpportunityGroup.Next) return best;
        if (before.Goal >= 0) return before.Goal;
        return best >= 0 && before.Groups[best] != OpportunityGroup.Other ? best : -1;
    }

    private StepContext Toward(int target, PolicyCase @case, Standing standing, CredentialListBuilder credentials, KnownFacts known)
    {
        var occupation = parts.Bundle.Catalog.Occupations[target];
        var (shown, missing) = Technologies(target, known);
        var credential = credentials.BestFor(target);
        var findings = before.Findings(target);
        var missingMonths = MissingMonths(findings);
        return new StepContext
        {
            Toward = occupation.Code,
            IsNext = before.Groups[target] == OpportunityGroup.Next,
            Requirement = Entry() is { Length: > 0 } entry ? entry : Local(findings),
            StoppingNeed = Need(standing),
            Credential = credential?.ElementId ?? string.Empty,
            Then = credential is null ? [] : credentials.After(credential),
            CredentialCostUsd = credential is null ? null : (float?)StudyPlan.FeeLeft(credential, @case.Program?.Record),
            CredentialMonths = credential is null ? null : (float?)StudyPlan.Months(credential, StudyPlan.HoursAWeek(@case.Participant, @case.AsOf, parts.Bundle.Policies.Thresholds)),
            UsualHeld = standing.UsualHeld(target),
            TechnologiesShown = shown,
            TechnologiesMissing = missing,
            ItMonths = standing.Work.ItMonths,
            IsTrainedFor = IsTrainedFor(findings),
            TakesBeginners = occupation.Level <= OccupationLevel.Early && standing.Work.HighestLevel == 0,
            Schooling = Schooling(findings),
            MonthsMissing = before.Groups[target] == OpportunityGroup.Next ? 0f : MonthsAway.Of(standing, target, missingMonths) ?? 0f,
            IsEmployed = standing.Work.IsEmployed,
        };
    }

    private (int Shown, ImmutableArray<string> Missing) Technologies(int target, KnownFacts known)
    {
        var shown = 0;
        var missing = ImmutableArray.CreateBuilder<string>(MostToAskFor);
        foreach (var element in parts.Needs[target].InDemand)
        {
            if (known.Has(element)) shown++;
            else if (missing.Count < MostToAskFor) missing.Add(parts.Elements.Ids[element]);
        }

        return (shown, missing.ToImmutable());
    }

    private string Entry()
    {
        foreach (ref readonly var finding in before.Participant)
        {
            if (finding is { Verdict: Verdict.NotMet, Policy.Indicator: "1c" }) return Name(finding);
        }

        return string.Empty;
    }

    private string Need(Standing standing)
    {
        foreach (var need in Stopping)
        {
            // Who is at work has child care that holds so far.
            if (standing.Work.IsEmployed && need is "child-care") continue;
            foreach (ref readonly var finding in before.Participant)
            {
                if (finding is { Policy.Code: NeedMet, Verdict: Verdict.NotMet or Verdict.Unknown } && finding.Detail == need) return need;
            }
        }

        return string.Empty;
    }

    private static string Local(ReadOnlySpan<Finding> findings)
    {
        foreach (ref readonly var finding in findings)
        {
            if (finding is { Verdict: Verdict.NotMet, Effect: EffectKind.Later } && (finding.Policy.Indicator == "1c" || finding.Policy.LocalRemedy is not null)) return Name(finding);
        }

        return string.Empty;
    }

    private static string Schooling(ReadOnlySpan<Finding> findings)
    {
        foreach (ref readonly var finding in findings)
        {
            if (finding is { Verdict: Verdict.NotMet, Effect: EffectKind.Later, Policy.Reads: FactKinds.Education }) return ElementKinds.Id(ElementKinds.Education, finding.Needed.Code);
        }

        return string.Empty;
    }

    private static float MissingMonths(ReadOnlySpan<Finding> findings)
    {
        foreach (ref readonly var finding in findings)
        {
            if (finding is { Verdict: Verdict.NotMet, Effect: EffectKind.Later, Found: { Kind: MeasureKind.Number, Unit: Unit.Months }, Needed.Kind: MeasureKind.Number })
                return (float)(finding.Needed.Number - finding.Found.Number);
        }

        return 0f;
    }

    private static bool IsTrainedFor(ReadOnlySpan<Finding> findings)
    {
        foreach (ref readonly var finding in findings)
        {
            if (finding is { Policy: { Indicator: "4a", PerParticipant: true }, Verdict: Verdict.Met }) return true;
        }

        return false;
    }

    private static string Name(in Finding finding) => finding.Detail.Length == 0 ? finding.Policy.Code : finding.Policy.Code + "/" + finding.Detail;
}
