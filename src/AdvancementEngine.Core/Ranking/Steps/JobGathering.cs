using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts.Steps;
using AdvancementEngine.Policies.NextSteps;
using AdvancementEngine.Ranking.Credentials;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Gathers what the job of a step is and requires.</summary>
internal sealed class JobGathering(RankerParts parts, OccupationOrdering before, StepTarget goals)
{
    // Work that answers for staff, budgets or designs. Ours.
    private static readonly string[] s_leading =
    [
        "11-3021",
        KnownOccupations.NetworkArchitects,
        KnownOccupations.DatabaseArchitects,
        KnownOccupations.SystemsArchitects,
        KnownOccupations.ItProjectManagers,
    ];

    // Installation, maintenance and repair: a major group of the SOC.
    private const string HandTrades = "49-";

    /// <summary>What is required where there is no job to aim for: what the program requires.</summary>
    public JobOfStep None(PolicyCase @case) => new() { Requirement = Requirement([], @case) };

    /// <summary>What the job is and requires.</summary>
    public JobOfStep Of(StepCase step)
    {
        var (target, occupation, standing) = (step.Target, step.Occupation, step.Standing);
        var findings = before.Findings(target);
        var rung = standing.DirectStep(target, out var from);
        var isNext = before.Groups[target] == OpportunityGroup.Next;
        return new()
        {
            IsNext = isNext && !before.Held[target],
            IsHeld = standing.Holds(target) || standing.MayHold(occupation.Code),
            IsGoal =
                target == before.Goal || step.Person.Goals.Alternatives.Contains(occupation.Code, StringComparer.Ordinal),
            IsOwnTrade = goals.IsOwnTrade(target, standing),
            IsOfOwnKind = rung is not null && from.IsOutside && !standing.Map.LeadsAtLarge(from.Occupation),
            IsHighest = occupation.Level == OccupationLevel.Lead,
            IsEntry = occupation.Level == OccupationLevel.Entry,
            IsEarly = occupation.Level <= OccupationLevel.Early,
            IsDevelopment = Development.Has(occupation.Code),
            IsOutOfReach = IsOutOfReach(step),
            TakesBeginners = TakesBeginners(step),
            LeadsWork = LeadsWork(step),
            IsNetworkSupport = occupation.Code == KnownOccupations.NetworkSupport,
            LeadsProjects = occupation.Code is KnownOccupations.ItProjectManagers or KnownOccupations.ProjectManagementSpecialists,
            AnswersForStaff = occupation.Code is KnownOccupations.ItManagers or KnownOccupations.ItProjectManagers,
            Drives = StepRequirements.Drives(occupation.Code),
            WorksWithHands = occupation.Code.StartsWith(HandTrades, StringComparison.Ordinal),
            AsksDiploma = occupation.TypicalEducation >= EducationLevel.HighSchool,
            AsksNoCertificate = AskedCredentials.CountLessThanWork(occupation.Code),
            Requirement = Requirement(findings, step.Case),
            Schooling = StepFindings.Schooling(findings),
            MonthsShort = isNext ? 0f : StepFindings.MissingMonths(findings),
            MonthsMissing = isNext ? 0f : MonthsAway.Of(standing, target, StepFindings.MissingMonths(findings)) ?? 0f,
        };
    }

    private string Requirement(ReadOnlySpan<Finding> findings, PolicyCase @case) =>
        StepRequirements.First(before, findings, @case.Participant.ProgramCompleted <= @case.AsOf);

    private static bool TakesBeginners(StepCase step)
    {
        var work = step.Standing.Work;
        return step.Occupation.Level <= OccupationLevel.Early
            && (work.HighestLevel == 0 || work.Held.All(h => h.IsOutside || h.IsPartTime));
    }

    private static bool LeadsWork(StepCase step) =>
        StepMonths.Done(step.Target, step.Standing) == 0f
        && Array.Exists(s_leading, l => step.Occupation.Code.StartsWith(l, StringComparison.Ordinal))
        && !(KnownOccupations.IsArchitect(step.Occupation.Code) && GoalWork.IsRunning(step.Person.Goals));

    // A goal several times as far as the time there is, at pay that no job near it begins with: the goal is talked about before anything is
    // begun.
    private bool IsOutOfReach(StepCase step)
    {
        var (goal, standing, person) = (before.Goal, step.Standing, step.Person);
        if (
            goal < 0
            || goal == step.Target
            || standing.Work.HighestLevel > 0
            || person.Program is not null
            || MayBeIt(standing.UnreadPresentWork)
            || person.Goals is not { WageFloorUsd: { } floor, MonthsAvailable: { } months }
        )
            return false;
        return step.Occupation.Wage?.Median is { } pay
            && floor > pay
            && MonthsAway.Of(standing, goal, StepFindings.MissingMonths(before.Findings(goal))) is { } away
            && away > (float)parts.Bundle.Policies.Thresholds[StepThresholds.FarOff] * months;
    }

    // What is done now was not read and may be IT: nobody knows how far the goal is.
    private bool MayBeIt(UnreadWork? work) =>
        work is { Candidates: [var nearest, ..] } && parts.Bundle.Catalog.FindOccupation(nearest) is { UsualOrigin: false };
}
