using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Ranking.Credentials;
using AdvancementEngine.Ranking.Gaps;
using AdvancementEngine.Ranking.Occupations;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Gathers what a person's one next step is chosen from, and has the policies choose. One per ranking session; reused, not
/// thread-safe.</summary>
internal sealed class NextStepPlanner(RankerParts parts, OccupationOrdering before)
{
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
            return Step(context, @case, standing);
        context = Toward(best, @case, standing, credentials, known);
        parts.Bundle.Policies.ChooseStep(context, _sessions);
        return Step(context, @case, standing);
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

    private NextStep? Step(StepContext step, PolicyCase @case, Standing standing)
    {
        if (step.Chosen is not { } proposed)
            return null;
        return new(proposed.Kind, proposed.Policy.Code, proposed.Subject, proposed.Toward, proposed.Then, proposed.Months, proposed.CostUsd)
        {
            Beside = Beside(step, proposed, @case, standing),
        };
    }

    private static ImmutableArray<string> Beside(StepContext step, StepProposal proposed, PolicyCase @case, Standing standing)
    {
        var person = @case.Participant;
        var beside = ImmutableArray.CreateBuilder<string>();
        Said(step, proposed, @case, beside);
        beside.AddRange(StepNeeds.Beside(step, person, proposed.Kind == NextStepKind.Support ? proposed.Subject : string.Empty));
        if (person.Goals is { TargetOccupation: null, Unread: null } && proposed.Kind != NextStepKind.Clarify)
            beside.Add("goal");
        // What was not read, and does not come first, is asked beside the step.
        if (
            person.Goals is { TargetOccupation: null, Unread: { } goal }
            && !(proposed.Kind == NextStepKind.Clarify && proposed.Subject == "goal")
        )
            beside.AddRange(goal.Candidates.IsEmpty ? ["meant/"] : goal.Candidates.Take(MostChoices).Select(c => "meant/" + c));
        if (standing.UnreadPresentWork is not null && !(proposed.Kind == NextStepKind.Clarify && proposed.Subject == "work"))
            beside.Add("work");
        return beside.ToImmutable();
    }

    // What the record says of the step itself, for its words.
    private static void Said(StepContext step, StepProposal proposed, PolicyCase @case, ImmutableArray<string>.Builder beside)
    {
        var person = @case.Participant;
        switch (proposed.Kind)
        {
            case NextStepKind.Apply:
                if (step.MonthsDone > 0f && step.IsInIt && !step.IsNext)
                    beside.Add("said/same-work");
                if (step.HasEmployer && (step.IsInIt || (step.ItMonths == 0f && step.TechnologiesUsed >= StepContext.ToolsEnough)))
                    beside.Add("said/own-employer");
                break;
            case NextStepKind.Earn when step.IsRenewal:
                beside.Add("said/renewal");
                break;
            case NextStepKind.Support when StepNeeds.Named(person, proposed.Subject) != proposed.Subject:
                beside.Add("said/english");
                break;
            case NextStepKind.Support when step.Need(proposed.Subject) is { IsOffered: true }:
                beside.Add("said/offered");
                break;
            case NextStepKind.Support when step.Need(proposed.Subject) is { IsServed: true }:
                beside.Add("said/served");
                break;
            case NextStepKind.Satisfy when proposed.Subject.EndsWith("education", StringComparison.Ordinal) && step.StudiesForDiploma:
                beside.Add("said/begun");
                break;
            case NextStepKind.Satisfy
                when proposed.Subject.EndsWith("drivers-license", StringComparison.Ordinal)
                    && StepRequirements.LicenseFrom(person, @case.AsOf) is { } year:
                beside.Add(string.Create(CultureInfo.InvariantCulture, $"said/not-before-{year}"));
                break;
            default:
                break;
        }

        if (step.IsCleared && proposed.Kind is NextStepKind.Apply or NextStepKind.Earn)
            beside.Add("said/cleared");
        if (step.Program.Length > 0 && proposed.Kind == NextStepKind.Satisfy)
            beside.Add("said/program");
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
                // Work that asks for no certificate is shown by a project of its own, not by one of a stop that asks for none either.
                if (!before.Held[first])
                    return AsksNone(first) && AsksNone(goal) && before.Groups[first] != OpportunityGroup.Next ? goal : first;
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

    private bool AsksNone(int occupation) => AskedCredentials.AreNoneFor(parts.Bundle.Catalog.Occupations[occupation].Code);

    private bool IsNearlyNext(int occupation) =>
        before.Groups[occupation] == OpportunityGroup.Later
        && IsTrainedFor(before.Findings(occupation))
        && MissingMonths(before.Findings(occupation)) is > 0f and <= StepContext.FewMonths;

    private StepContext Toward(int target, PolicyCase @case, Standing standing, CredentialListBuilder credentials, KnownFacts known)
    {
        var (unclear, choices) = Unclear(@case, standing);
        var person = @case.Participant;
        var program =
            person.Program is { } attended && !(person.ProgramCompleted <= @case.AsOf) && @case.Program?.Record is not null
                ? attended
                : string.Empty;
        var hasGoal = before.Goal >= 0 || standing.IsGoalReached || standing.UnreadGoal is not null;
        var basics = new StepContext
        {
            Unclear = unclear,
            Choices = choices,
            Requirement = StepRequirements.First(before, target < 0 ? [] : before.Findings(target)),
            WorkAuthorization = StepNeeds.Latest(person, "work-authorization")?.Value ?? string.Empty,
            IsBelowDiploma = person.Education is { Level: < EducationLevel.HighSchool },
            StudiesForDiploma = StepRequirements.StudiesForDiploma(person),
            License = StepNeeds.Latest(person, "drivers-license")?.Value ?? string.Empty,
            Needs = StepNeeds.Stated(before, person, @case.AsOf),
            ComputerAccess = StepNeeds.Latest(person, "computer-access")?.Value ?? string.Empty,
            ReadingGrade = StepNeeds.ReadingGrade(person),
            IsEmployed = standing.Work.IsEmployed || standing.UnreadPresentWork is not null,
            HasEmployer =
                person.Work.Any(w => w.Start <= @case.AsOf && (w.End is null || w.End >= @case.AsOf))
                || standing.UnreadPresentWork is not null,
            Program = program,
            HasGoal = hasGoal,
            IsCleared = RecordedWords.IsCleared(person, @case.AsOf),
        };
        return target < 0 ? basics : Toward(basics, target, @case, standing, credentials, known);
    }

    private StepContext Toward(
        StepContext basics,
        int target,
        PolicyCase @case,
        Standing standing,
        CredentialListBuilder credentials,
        KnownFacts known
    )
    {
        var person = @case.Participant;
        var occupation = parts.Bundle.Catalog.Occupations[target];
        var work = WorkInIt.Of(standing);
        var tools = StepTools.Of(target, parts, known, work.MonthsInJob >= StepContext.YearOfWork && !before.Held[target]);
        var credential = credentials.BestFor(target);
        var done = Done(target, standing);
        var step = standing.DirectStep(target, out var from);
        var isNext = before.Groups[target] == OpportunityGroup.Next;
        return basics with
        {
            Toward = occupation.Code,
            IsNext = isNext && !before.Held[target],
            AsksDiploma = occupation.TypicalEducation >= EducationLevel.HighSchool,
            Drives = StepRequirements.Drives(occupation.Code),
            HasResume = StepNeeds.Latest(person, "resume") is not null,
            CompletedProgramForIt =
                person.ProgramCompleted <= @case.AsOf
                && @case.Program?.Record?.StatedTargets.Any(t => SocCodes.SameFamily(t, occupation.Code)) == true,
            LedBefore = occupation.Code switch
            {
                Managers => RecordedWords.LeadsPeople(person, @case.AsOf),
                Projects => RecordedWords.LeadsPeople(person, @case.AsOf) || RecordedWords.LeadsProjects(person, @case.AsOf),
                _ => RecordedWords.Designs(person, @case.AsOf),
            },
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
            TechnologiesShown = tools.Shown,
            TechnologiesUsed = tools.Used,
            TechnologiesMissing = tools.Missing,
            MainMissing = tools.MainMissing,
            Begun = tools.Begun,
            CentralTool = CoreTechnology.Shown(occupation.Code, parts, known) is { Length: > 0 } own ? own : tools.Central,
            ToRefresh =
                tools.Begun.Length > 0 ? tools.Begun
                : tools.Missing.IsEmpty ? string.Empty
                : tools.Central.Length > 0 && AskedCredentials.AreNoneFor(occupation.Code) ? tools.Central
                : tools.Missing[0],
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
