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

/// <summary>Gathers what a person's one next step is chosen from, and has the policies choose. One per ranking session; reused, not
/// thread-safe.</summary>
internal sealed class NextStepPlanner(RankerParts parts, OccupationOrdering before)
{
    private const int MostToAskFor = 2;
    private const int MostChoices = 3;

    // Work that answers for staff, budgets or designs. Ours.
    private static readonly string[] s_leading = ["11-3021", "15-1241.00", "15-1243.00", "15-1299.08", "15-1299.09"];

    private const string Managers = "11-3021.00";
    private const string Projects = "15-1299.09";

    private readonly PolicyEvaluation _sessions = new();

    /// <summary>The step; null where no policy proposes one.</summary>
    public NextStep? Choose(PolicyCase @case, Standing standing, CredentialListBuilder credentials, KnownFacts known)
    {
        var target = Target(standing);
        var context = Toward(target, @case, standing, credentials, known);
        parts.Bundle.Policies.ChooseStep(context, _sessions);
        // Where nothing leads to the goal now, a job that can begin now is the way in.
        if (
            context.Chosen?.Kind != NextStepKind.Review
            || Best() is not (>= 0 and var best)
            || best == target
            || before.Groups[best] != OpportunityGroup.Next
        )
            return Step(context.Chosen, @case.Participant, standing);
        context = Toward(best, @case, standing, credentials, known);
        parts.Bundle.Policies.ChooseStep(context, _sessions);
        return Step(context.Chosen, @case.Participant, standing);
    }

    /// <summary>The step for somebody of whom too little is known: which facts to bring.</summary>
    public NextStep? ForTooLittle(ImmutableArray<Question> questions)
    {
        var context = new StepContext { Unclear = "record", Choices = [.. questions.Select(q => q.Fact).Take(MostChoices)] };
        parts.Bundle.Policies.ChooseStep(context, _sessions);
        return context.Chosen is { } chosen
            ? new(chosen.Kind, chosen.Policy.Code, chosen.Subject, chosen.Toward, chosen.Then, null, null)
            : null;
    }

    private NextStep? Step(StepProposal? proposed, Participant participant, Standing standing)
    {
        if (proposed is null)
            return null;
        var beside = StepNeeds.Beside(before, proposed.Kind == NextStepKind.Support ? proposed.Subject : string.Empty);
        if (participant.Goals is { TargetOccupation: null, Unread: null } && proposed.Kind != NextStepKind.Clarify)
            beside = beside.Add("goal");
        // What was not read, and does not come first, is asked beside the step.
        if (
            participant.Goals is { TargetOccupation: null, Unread: { } goal }
            && !(proposed.Kind == NextStepKind.Clarify && proposed.Subject == "goal")
        )
            beside = goal.Candidates.IsEmpty
                ? beside.Add("meant/")
                : beside.AddRange(goal.Candidates.Take(MostChoices).Select(c => "meant/" + c));
        if (standing.UnreadPresentWork is not null && !(proposed.Kind == NextStepKind.Clarify && proposed.Subject == "work"))
            beside = beside.Add("work");
        return new(proposed.Kind, proposed.Policy.Code, proposed.Subject, proposed.Toward, proposed.Then, proposed.Months, proposed.CostUsd)
        {
            Beside = beside,
        };
    }

    // The best of the list that is not the goal.
    private int Best() =>
        before.Ordered == 0 ? -1
        : before.At(0) != before.Goal ? before.At(0)
        : before.Ordered > 1 ? before.At(1)
        : -1;

    // The goal where it is next, or is the job held already; else what comes first on the way to it; without a goal, or a way to it, the
    // first of the list.
    private int Target(Standing standing)
    {
        var goal = before.Goal >= 0 ? before.Goal : UnreadGoals.Likely(standing, before, parts.Bundle.Catalog);
        if (goal >= 0)
        {
            if (before.Held[goal] || before.Groups[goal] == OpportunityGroup.Next || IsNearlyNext(goal))
                return goal;
            foreach (var first in MonthsAway.Between(standing, goal).Take(1))
            {
                if (!before.Held[first])
                    return first;
            }

            if (standing.WayTo(goal).IsKnown)
                return goal;
        }

        // Who has reached the goal stays on it: there is more to answer for.
        if (standing.IsGoalReached)
            return standing.Work.Present;
        var best = before.Ordered == 0 ? -1 : before.At(0);
        if (best >= 0 && before.Groups[best] == OpportunityGroup.Next)
            return best;
        if (before.Goal >= 0)
            return before.Goal;
        return best >= 0 && before.Groups[best] != OpportunityGroup.Other ? best : -1;
    }

    private bool IsNearlyNext(int occupation) =>
        before.Groups[occupation] == OpportunityGroup.Later
        && IsTrainedFor(before.Findings(occupation))
        && MissingMonths(before.Findings(occupation)) is > 0f and <= StepContext.FewMonths;

    private StepContext Toward(int target, PolicyCase @case, Standing standing, CredentialListBuilder credentials, KnownFacts known)
    {
        var (unclear, choices) = Unclear(@case, standing);
        var person = @case.Participant;
        var requirement = StepRequirements.First(
            before,
            person,
            target < 0 ? null : parts.Bundle.Catalog.Occupations[target],
            target < 0 ? [] : before.Findings(target)
        );
        var need = StepNeeds.First(before, standing, person);
        var program =
            person.Program is { } attended && !(person.ProgramCompleted <= @case.AsOf) && @case.Program?.Record is not null
                ? attended
                : string.Empty;
        var hasGoal = before.Goal >= 0 || standing.IsGoalReached || standing.UnreadGoal is not null;
        if (target < 0)
            return new StepContext
            {
                Unclear = unclear,
                Choices = choices,
                Requirement = requirement,
                StoppingNeed = need,
                Program = program,
                HasGoal = hasGoal,
            };
        var occupation = parts.Bundle.Catalog.Occupations[target];
        var work = WorkInIt.Of(standing);
        var (shown, missing) = Technologies(target, known, work.MonthsInJob >= StepContext.YearOfWork && !before.Held[target]);
        var credential = credentials.BestFor(target);
        var done = Done(target, standing);
        var step = standing.DirectStep(target, out var from);
        var isNext = before.Groups[target] == OpportunityGroup.Next;
        return new StepContext
        {
            Unclear = unclear,
            Choices = choices,
            Toward = occupation.Code,
            IsNext = isNext && !before.Held[target],
            HasGoal = hasGoal,
            Requirement = requirement,
            StoppingNeed = need,
            Program = program,
            Credential = credential?.ElementId ?? string.Empty,
            IsRenewal = credential is not null && standing.Credentials.IsLapsed(parts.Bundle.Catalog.CredentialIndex(credential.Code)),
            ToFund = credential is null && credentials.LaterFor(target) is { } dear ? [dear.Code] : [],
            Then = credential is null ? [] : credentials.After(credential),
            CredentialCostUsd = credential is null ? null : (float?)StudyPlan.FeeLeft(credential, @case.Program?.Record),
            CredentialMonths = credential is null
                ? null
                : (float?)
                    StudyPlan.Months(
                        credential,
                        StudyPlan.HoursAWeek(person, @case.AsOf, parts.Bundle.Policies.Thresholds),
                        parts.Bundle.Policies.Thresholds
                    ),
            AsksNoCertificate = AskedCredentials.AreNoneFor(occupation.Code),
            UsualHeld = standing.UsualHeld(target),
            MonthsDone = done,
            Core = CoreTechnology.Missing(occupation.Code, standing, parts, known, person.ProgramCompleted <= @case.AsOf),
            IsOutOfReach = IsOutOfReach(target, standing, person),
            TechnologiesShown = shown,
            TechnologiesMissing = missing,
            TechnologiesToShow = ToShow(target, known),
            ItMonths = standing.Work.ItMonths,
            MonthsInItJob = work.MonthsInJob,
            IsInIt =
                work.IsPresent
                && person.Work.Any(w =>
                    (w.End is null || w.End >= @case.AsOf) && parts.Bundle.Catalog.FindOccupation(w.Occupation) is { UsualOrigin: false }
                ),
            IsEstablished = standing.Work.HighestLevel >= (int)OccupationLevel.Middle,
            IsReturning = work.IsReturning,
            IsTrainedFor = person.ProgramCompleted <= @case.AsOf || IsTrainedFor(before.Findings(target)),
            TakesBeginners = occupation.Level <= OccupationLevel.Early && standing.Work.HighestLevel == 0,
            HasServed = step is not null && from.Counted >= step.MonthsLow,
            HasServedLong = step is not null && !from.IsOutside && from.Counted >= step.MonthsHigh,
            LeadsWork = done == 0f && Array.Exists(s_leading, l => occupation.Code.StartsWith(l, StringComparison.Ordinal)),
            AnswersForStaff = occupation.Code is Managers or Projects,
            IsEarly = occupation.Level <= OccupationLevel.Early,
            Schooling = Schooling(before.Findings(target)),
            MonthsShort = isNext ? 0f : MissingMonths(before.Findings(target)),
            MonthsMissing = isNext ? 0f : MonthsAway.Of(standing, target, MissingMonths(before.Findings(target))) ?? 0f,
        };
    }

    // Months of the occupation itself that still count.
    private static float Done(int target, Standing standing)
    {
        var months = 0f;
        foreach (var held in standing.Work.Held)
        {
            if (held.Occupation == target && !held.IsOutside)
                months = MathF.Max(months, held.Counted);
        }

        return months;
    }

    // A goal several times as far as the time there is, at pay that no job near it begins with: the goal is talked about before anything is
    // begun.
    private bool IsOutOfReach(int target, Standing standing, Participant person)
    {
        var goal = before.Goal;
        if (
            goal < 0
            || goal == target
            || standing.Work.HighestLevel > 0
            || person.Program is not null
            || person.Goals is not { WageFloorUsd: { } floor, MonthsAvailable: { } months }
        )
            return false;
        return parts.Bundle.Catalog.Occupations[target].Wage?.Median is { } pay
            && floor > pay
            && MonthsAway.Of(standing, goal, MissingMonths(before.Findings(goal))) is { } away
            && away > StepContext.FarOff * months;
    }

    // What was stated and not read; else the first occupations of the list, to choose between.
    private (string Unclear, ImmutableArray<string> Choices) Unclear(PolicyCase @case, Standing standing)
    {
        if (
            standing.UnreadGoal is { } goal
            && (standing.UnreadPresentWork is not null || UnreadGoals.MustBeAsked(standing, parts.Bundle.Catalog))
        )
            return ("goal", [.. goal.Candidates.Take(MostChoices)]);
        if (standing.UnreadPresentWork is { } work && before.Goal < 0 && standing.UnreadGoal is null)
            return ("work", [.. work.Candidates.Take(MostChoices)]);
        var person = @case.Participant;
        if (person.Education is null && person.Evidence.IsEmpty && person.Goals.TargetOccupation is null && person.Program is null)
            return (
                "record",
                [.. Questions.ForTooLittle(person).Select(q => q.Fact).Where(f => f != "program").Prepend("goal").Take(MostChoices)]
            );
        var choices = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < before.Ordered && choices.Count < MostChoices; i++)
        {
            if (
                before.Groups[before.At(i)] == OpportunityGroup.Next
                || (choices.Count == 0 && before.Groups[before.At(i)] == OpportunityGroup.Later)
            )
                choices.Add(before.Candidate(before.At(i)).Code);
        }

        return (string.Empty, choices.ToImmutable());
    }

    // What a job of more than a year lists is used there every day: nobody learns it as a step.
    private (int Shown, ImmutableArray<string> Missing) Technologies(int target, KnownFacts known, bool usesListed)
    {
        var shown = 0;
        var missing = ImmutableArray.CreateBuilder<string>(MostToAskFor);
        foreach (var element in parts.Needs[target].InDemand)
        {
            if (known.Has(element))
                shown++;
            else if (missing.Count < MostToAskFor && !(usesListed && known.IsUsedDaily(element)) && !StandsFor.Shown(element, parts, known))
                missing.Add(parts.Elements.Ids[element]);
        }

        return (shown, missing.ToImmutable());
    }

    // Known by the person's own word, and not seen in use: a project shows it.
    private ImmutableArray<string> ToShow(int target, KnownFacts known) =>
        [.. parts.Needs[target].InDemand.Where(known.IsOnlySaid).Take(1).Select(e => parts.Elements.Ids[e])];

    private static string Schooling(ReadOnlySpan<Finding> findings)
    {
        foreach (ref readonly var finding in findings)
        {
            if (finding is { Verdict: Verdict.NotMet, Effect: EffectKind.Later, Policy.Reads: FactKinds.Education })
                return ElementKinds.Id(ElementKinds.Education, finding.Needed.Code);
        }

        return string.Empty;
    }

    private static float MissingMonths(ReadOnlySpan<Finding> findings)
    {
        foreach (ref readonly var finding in findings)
        {
            if (
                finding is
                {
                    Verdict: Verdict.NotMet,
                    Effect: EffectKind.Later,
                    Found: { Kind: MeasureKind.Number, Unit: Unit.Months },
                    Needed.Kind: MeasureKind.Number
                }
            )
                return (float)(finding.Needed.Number - finding.Found.Number);
        }

        return 0f;
    }

    private static bool IsTrainedFor(ReadOnlySpan<Finding> findings)
    {
        foreach (ref readonly var finding in findings)
        {
            if (finding is { Policy: { Indicator: "4a", PerParticipant: true }, Verdict: Verdict.Met })
                return true;
        }

        return false;
    }
}
