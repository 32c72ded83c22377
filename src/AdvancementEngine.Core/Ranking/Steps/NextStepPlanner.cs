using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Policies.NextSteps;
using AdvancementEngine.Programs;
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
    private const int MostMeant = 2;

    // Work that answers for staff, budgets or designs. Ours.
    private static readonly string[] s_leading = ["11-3021", "15-1241.00", "15-1243.00", "15-1299.08", "15-1299.09"];

    private const float DaysOfMonth = 30.4375f;

    // Credentials that federal and contractors' work on security asks at least (DoD 8140). Ours.
    private static readonly string[] s_federalBaseline =
    [
        "comptia-security-plus",
        "isc2-sscp",
        "isc2-cissp",
        "comptia-cysa-plus",
        "comptia-casp-plus",
        "comptia-securityx",
        "giac-gsec",
    ];

    // A present job comes before any past one.
    private const float Present = 1000f;

    // Installation, maintenance and repair: a major group of the SOC.
    private const string HandTrades = "49-";

    // Building, installing and repairing, making: major groups of the SOC.
    private static readonly string[] s_trades = ["47-", "49-", "51-"];

    private static readonly string[] s_everywhere =
    [
        ":microsoft-windows",
        ":operating-system-software",
        ":microsoft-word",
        ":microsoft-outlook",
        ":microsoft-office-software",
    ];

    private const string Managers = "11-3021.00";
    private const string Projects = "15-1299.09";

    private readonly PolicyEvaluation _sessions = new();

    /// <summary>The step; null where no policy proposes one.</summary>
    public NextStep? Choose(PolicyCase @case, Standing standing, CredentialListBuilder credentials, KnownFacts known)
    {
        var target = Target(standing, @case, known);
        // Nobody begins the job outside IT that is held.
        if (target >= 0 && standing.Work.Held.Any(h => h is { IsPresent: true, IsOutside: true } && h.Occupation == target))
            target = -1;
        var context = Toward(target, @case, standing, credentials, known);
        parts.Bundle.Policies.ChooseStep(context, _sessions);
        if (context.Chosen is { Kind: NextStepKind.Review, Subject: not "" })
            return Step(context, @case, standing);
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

    private ImmutableArray<string> Beside(StepContext step, StepProposal proposed, PolicyCase @case, Standing standing)
    {
        var person = @case.Participant;
        var beside = ImmutableArray.CreateBuilder<string>();
        Said(step, proposed, @case, beside);
        beside.AddRange(StepNeeds.Beside(step, person, proposed.Kind == NextStepKind.Support ? proposed.Subject : string.Empty));
        if (step.HasEmployer && !step.IsServing && step.IsOpen("health") && StepNeeds.Named(person, "health") == "health")
            beside.Add("said/adjust");
        if (person.Goals is { TargetOccupation: null, Unread: null } && proposed.Kind != NextStepKind.Clarify)
            beside.Add("goal");
        // What was not read, and does not come first, is asked beside the step: one question at most.
        var asks = proposed.Kind == NextStepKind.Clarify;
        if (!asks && person.Goals is { TargetOccupation: null, Unread: { } goal } && IsAsked(goal, person.Goals.Wish))
        {
            asks = true;
            beside.AddRange(Meant(goal, standing).Select(c => "meant/" + c).DefaultIfEmpty("meant/"));
        }

        if (!asks && standing.UnreadPresentWork is { } work && !work.Candidates.Contains(proposed.Toward, StringComparer.Ordinal))
            beside.Add("work");
        return beside.ToImmutable();
    }

    // A wish for the present work, or for pay, is plain.
    private static bool IsAsked(UnreadText goal, GoalWish wish) =>
        !goal.Candidates.IsEmpty || (wish & (GoalWish.Stay | GoalWish.FewerHours | GoalWish.SameWork | GoalWish.BetterPay)) == 0;

    // What the record says of the step itself, for its words.
    private static void Said(StepContext step, StepProposal proposed, PolicyCase @case, ImmutableArray<string>.Builder beside)
    {
        var person = @case.Participant;
        switch (proposed.Kind)
        {
            case NextStepKind.Apply:
                if (step.IsHostKnown)
                    beside.Add("said/host");
                if (proposed.Policy.Code == ApplyDoing.Info.Code && step.WorksWithHands)
                    beside.Add("said/trade");
                if (step.IsOwnBoss && step.MonthsDone > 0f)
                    beside.Add("said/own-boss");
                else if (step.IsServing)
                    beside.Add("said/serving");
                else if (step.MonthsDone > 0f && step.IsInIt && !step.IsNext)
                    beside.Add("said/same-work");
                if (
                    step.HasEmployer
                    && !step.LeavesService
                    && !EmployerWords.IsLettingGo(person, @case.AsOf)
                    && step.EmployerHasIt
                    && (step.IsInIt || (step.ItMonths == 0f && step.TechnologiesUsed >= step.ToolsEnoughUsed))
                )
                    beside.Add("said/own-employer");
                else if (step.WantsFederal)
                    beside.Add("said/federal");
                break;
            case NextStepKind.Experience when proposed.Subject == "inside" && step.IsKeyUser:
                beside.Add("said/key-user");
                break;
            case NextStepKind.Experience when proposed.Subject == "lead" && step.LedBefore:
                beside.Add("said/led");
                if (step.HasEmployer && !step.LeavesService && !EmployerWords.IsLettingGo(person, @case.AsOf))
                    beside.Add("said/own-employer");
                break;
            case NextStepKind.Experience when proposed.Subject == "internship" && step.HasWorked:
                beside.Add("said/worked");
                break;
            case NextStepKind.Stay when step.MonthsMissing > proposed.Months + 0.5f:
                beside.Add("said/part-way");
                break;
            case NextStepKind.Learn when step.IsServing:
                beside.Add("said/at-home");
                break;
            case NextStepKind.Learn when step.IsOwnBoss:
                beside.Add("said/own-boss");
                break;
            case NextStepKind.Learn when step.UsesToolsAtWork:
                beside.Add("said/at-work");
                break;
            case NextStepKind.Learn when step.IsInIt && !step.IsHeld && !step.ToolsOfJob.Contains(proposed.Subject, StringComparer.Ordinal):
                beside.Add("said/at-home");
                break;
            case NextStepKind.Study when proposed.Subject == "program" && @case.Words.HasLeft:
                beside.Add("said/left");
                break;
            case NextStepKind.Earn when step.Program.Length > 0 && step.IsInProgram:
                beside.Add("said/in-program");
                break;
            case NextStepKind.Earn when step.IsRenewal:
                beside.Add("said/renewal");
                break;
            case NextStepKind.Support when StepNeeds.Named(person, proposed.Subject) != proposed.Subject:
                beside.Add("said/english");
                break;
            case NextStepKind.Support when proposed.Subject == "tutoring" && !(step.MathGrade < step.LeastMathGrade):
                beside.Add("said/reading");
                break;
            case NextStepKind.Support when proposed.Subject == "tutoring" && !(step.ReadingGrade < step.LeastReadingGrade):
                beside.Add("said/math");
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

        if (proposed.Kind == NextStepKind.Support && StepNeeds.Latest(person, "resume") is not null)
            beside.Add("said/resume");
        if (proposed.Kind is NextStepKind.Apply or NextStepKind.Experience && StepNeeds.OldResume(person, @case.AsOf) is { } written)
            beside.Add(string.Create(CultureInfo.InvariantCulture, $"said/resume-{written}"));
        if (step.HasServedForces && (step.Has("housing") || step.Has("health")))
            beside.Add("said/veteran");
        if (step.WorksWithHands && step.IsOpen("health") && StepNeeds.Named(person, "health") == "health")
            beside.Add("said/limits");
        // Papers for work on record stand for schooling that may have been abroad: no list of countries tells it better.
        if (
            person.Education is { Level: >= EducationLevel.Associate }
            && StepNeeds.Latest(person, "work-authorization") is not null
            && !step.IsInIt
        )
            beside.Add("said/evaluation");
        if (step.IsCleared && proposed.Kind is NextStepKind.Apply or NextStepKind.Earn)
            beside.Add("said/cleared");
        if (step.Program.Length > 0 && proposed.Kind is (NextStepKind.Satisfy or NextStepKind.Support))
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
    private int Target(Standing standing, PolicyCase @case, KnownFacts known)
    {
        if ((@case.Participant.Goals.Wish & GoalWish.SameWork) != 0 && LastWork(standing) is >= 0 and var same)
            return same;
        // Work lost lately, few months, and no goal that was read: the same work again comes before anything above it.
        if (
            before.Goal < 0
            && @case.Participant.Goals.MonthsAvailable <= Rule(StepThresholds.NearlyMonths)
            && !standing.Work.Held.Any(h => h.IsPresent)
            && standing.UnreadPresentWork is null
            && @case.Payers.Contains(Payers.DislocatedWorker, StringComparer.Ordinal)
            && LastWork(standing) is >= 0 and var lost
            && Done(lost, standing) >= Rule(StepThresholds.NextLevel)
        )
            return lost;
        var goal = before.Goal >= 0 ? before.Goal : UnreadGoals.Likely(standing, before, parts.Bundle.Catalog);
        if (goal >= 0)
        {
            if (before.Held[goal] || before.Groups[goal] == OpportunityGroup.Next || IsNearlyNext(goal, standing))
                return goal;
            // Who has led people for years in IT goes on leading: no work with the hands comes before.
            if (HasLedFor(goal, standing, @case))
                return goal;
            foreach (var first in MonthsAway.Between(standing, goal).Take(1))
            {
                // Work that asks for no certificate is shown by a project of its own, not by one of a stop that asks for none either, and
                // is in another field where a tool of the goal is known.
                if (!before.Held[first] && BeginsBefore(first, goal, standing) is >= 0 and var beginning)
                    return beginning;
                if (!before.Held[first])
                    return
                        (AsksNone(first) && AsksNone(goal) && before.Groups[first] != OpportunityGroup.Next)
                        || (CountsWork(goal) && !SharesField(standing, first, goal) && KnowsToolOf(goal, known))
                        ? goal
                        : first;
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

    // The present IT job, else the last with most months that still count; -1 for none.
    private static int LastWork(Standing standing)
    {
        var (last, months) = (-1, 0f);
        foreach (var held in standing.Work.Held)
        {
            if (!held.IsOutside && (held.IsPresent ? held.Counted + Present : held.Counted) is var counted && counted > months)
                (last, months) = (held.Occupation, counted);
        }

        return last;
    }

    private float Rule(Threshold threshold) => (float)parts.Bundle.Policies.Thresholds[threshold];

    private bool CountsWork(int occupation) => AskedCredentials.CountLessThanWork(parts.Bundle.Catalog.Occupations[occupation].Code);

    private static bool SharesField(Standing standing, int one, int other) =>
        (standing.Map.Fields.Of(one) & standing.Map.Fields.Of(other)) != 0;

    // By the person's own word, too: what was begun is gone on with.
    private bool KnowsToolOf(int occupation, KnownFacts known)
    {
        foreach (var element in parts.Needs[occupation].InDemand)
        {
            if (known.Has(element) && !TechnologyDemand.IsSideTool(parts.Elements.Ids[element]))
                return true;
        }

        return false;
    }

    private bool AsksNone(int occupation) => AskedCredentials.AreNoneFor(parts.Bundle.Catalog.Occupations[occupation].Code);

    // Few months are missing of the experience, and no job in between either.
    private bool IsNearlyNext(int occupation, Standing standing) =>
        before.Groups[occupation] == OpportunityGroup.Later
        && IsTrainedFor(before.Findings(occupation))
        && MissingMonths(before.Findings(occupation)) is > 0f and var missing
        && (MonthsAway.Of(standing, occupation, missing) ?? missing) <= Rule(StepThresholds.NearlyMonths);

    // Where the first stop cannot begin now, and the list has a first job that can, a beginner begins with that.
    private int BeginsBefore(int stop, int goal, Standing standing) =>
        standing.Work.HighestLevel == 0
        && before.Groups[stop] != OpportunityGroup.Next
        && before.Ordered > 0
        && before.At(0) is var best
        && best != before.Goal
        && before.Groups[best] == OpportunityGroup.Next
        && !(AsksNone(stop) && AsksNone(goal))
            ? best
            : -1;

    private bool HasLedFor(int goal, Standing standing, PolicyCase @case) =>
        parts.Bundle.Catalog.Occupations[goal].Code == Managers
        && standing.Work.ItMonths >= Rule(StepThresholds.LongInWork)
        && @case.Words.LeadsPeople;

    private StepContext Toward(int target, PolicyCase @case, Standing standing, CredentialListBuilder credentials, KnownFacts known)
    {
        var (unclear, choices) = Unclear(@case, standing);
        var person = @case.Participant;
        var program =
            person.Program is { } attended && !(person.ProgramCompleted <= @case.AsOf) && @case.Program?.Record is not null
                ? attended
                : string.Empty;
        var unread = UnreadMonths(person, @case.AsOf);
        var hasGoal = before.Goal >= 0 || standing.IsGoalReached || standing.UnreadGoal is not null;
        var basics = new StepContext
        {
            Thresholds = parts.Bundle.Policies.Thresholds,
            Unclear = unclear,
            Choices = choices,
            Requirement = StepRequirements.First(
                before,
                target < 0 ? [] : before.Findings(target),
                person.ProgramCompleted <= @case.AsOf
            ),
            WorkAuthorization = StepNeeds.Latest(person, "work-authorization")?.Value ?? string.Empty,
            IsBelowDiploma = person.Education is { Level: < EducationLevel.HighSchool },
            StudiesForDiploma = StepRequirements.StudiesForDiploma(person),
            License = StepNeeds.Latest(person, "drivers-license")?.Value ?? string.Empty,
            Needs = StepNeeds.Stated(before, person, @case.AsOf),
            ComputerAccess = StepNeeds.Latest(person, "computer-access")?.Value ?? string.Empty,
            ReadingGrade = StepNeeds.Grade(person, "reading-grade-level"),
            TypingSpeed = StepNeeds.Grade(person, "typing-speed"),
            MathGrade = StepNeeds.Grade(person, "mathematics-grade-level"),
            HasEmployer =
                !EmployerWords.IsOwnBoss(person, @case.AsOf)
                && (
                    person.Work.Any(w => w.Start <= @case.AsOf && (w.End is null || w.End >= @case.AsOf))
                    || standing.UnreadPresentWork is not null
                ),
            IsOwnBoss = EmployerWords.IsOwnBoss(person, @case.AsOf),
            EmployerHasIt = EmployerWords.HasComputerStaff(person, @case.AsOf),
            LeavesService = !@case.Words.IsPlainEmployer,
            // Work that was read and is not the job of now is no job to stay in.
            Wish = person.Goals.Unread is null && !standing.IsGoalReached ? person.Goals.Wish & ~GoalWish.Stay : person.Goals.Wish,
            WantsHours = HoursWords.IsHours(person.Goals.Written) || HoursWords.IsShift(person.Goals.Written),
            WantsShift = HoursWords.IsShift(person.Goals.Written),
            WantsFederal = StepNeeds.Says(person, ParticipantFacts.FederalWork, "wanted"),
            HoldsFederalBaseline = Array.Exists(s_federalBaseline, standing.Credentials.Has),
            MonthsAvailable = person.Goals.MonthsAvailable,
            Degree = Degree(),
            Program = program,
            HasGoal = hasGoal,
            IsCleared = @case.Words.IsCleared,
            HasServedForces =
                @case.Payers.Contains(Payers.GiBill, StringComparer.Ordinal)
                || @case.Payers.Contains(Payers.ServiceCredentialing, StringComparer.Ordinal)
                || @case.Payers.Contains(Payers.VeteranReadiness, StringComparer.Ordinal),
            IsServing = Payers.IsServing(person, @case.AsOf),
            MonthsWorked = MonthsWorked(person, @case.AsOf),
            UnreadMonths = unread.Months,
            UnreadChoices = unread.Choices,
            WorkedInTrade = person.Work.Any(w =>
                Array.Exists(s_trades, t => w.Occupation.StartsWith(t, StringComparison.Ordinal))
                && Months(w.Start, w.End, @case.AsOf) >= Rule(StepThresholds.NextLevel)
            ),
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
        var tools = StepTools.Of(
            target,
            parts,
            known,
            work.MonthsInJob >= Rule(StepThresholds.YearOfWork) && !before.Held[target],
            !work.IsReturning
        );
        var credential = credentials.BestFor(target) ?? (basics.Program.Length > 0 ? Paid(credentials.LaterFor(target), @case) : null);
        var longer = credential is null ? credentials.LongerFor(target) : null;
        var done = Done(target, standing);
        var step = standing.DirectStep(target, out var from);
        var isNext = before.Groups[target] == OpportunityGroup.Next;
        var goalTools = standing.UnreadPresentWork is null ? GoalTools(known) : [];
        var central = CoreTechnology.Shown(occupation.Code, parts, known) is { Length: > 0 } own ? own : tools.Central;
        return basics with
        {
            Toward = occupation.Code,
            IsNext = isNext && !before.Held[target],
            AsksDiploma = occupation.TypicalEducation >= EducationLevel.HighSchool,
            Drives = StepRequirements.Drives(occupation.Code),
            WorksWithHands = occupation.Code.StartsWith(HandTrades, StringComparison.Ordinal),
            HasResume = StepNeeds.Latest(person, "resume") is not null,
            CompletedProgramForIt =
                person.ProgramCompleted <= @case.AsOf
                && LeadsTo(@case.Program, occupation.Code),
            LedBefore = occupation.Code switch
            {
                Managers => @case.Words.LeadsPeople,
                Projects => @case.Words.LeadsPeople || @case.Words.LeadsProjects,
                _ => @case.Words.Designs,
            },
            Credential = credential?.ElementId ?? string.Empty,
            IsRenewal = credential is not null && standing.Credentials.IsLapsed(parts.Bundle.Catalog.CredentialIndex(credential.Code)),
            ToFund = credential is null && credentials.LaterFor(target) is { } dear ? [dear.Code] : [],
            Then = credential is null ? [] : credentials.After(credential),
            CredentialCostUsd = credential is null ? null : (float?)credentials.FeeLeft(credential, @case),
            CredentialMonths = StudyMonths(credential, credentials, @case),
            Longer = longer?.ElementId ?? string.Empty,
            LongerCostUsd = longer is null ? null : (float?)credentials.FeeLeft(longer, @case),
            LongerMonths = StudyMonths(longer, credentials, @case),
            AsksNoCertificate = AskedCredentials.CountLessThanWork(occupation.Code),
            IsInProgram = credential is not null && IsSupported(credential, @case),
            ProgramLeads = LeadsTo(@case.Program, occupation.Code),
            HasShadowed = person.Activities.Any(a =>
                a.Occupation is { } shadowed && SocCodes.SameFamily(shadowed, occupation.Code) && !(a.Source.When > @case.AsOf)
            ),
            IsHostKnown =
                (standing.Work.ItMonths < Rule(StepThresholds.YearOfWork) || !basics.EmployerHasIt)
                && person.Activities.Any(a =>
                    a.Occupation is { } shown
                    && SocCodes.SameFamily(shown, occupation.Code)
                    && a.Source.When is { } when
                    && when <= @case.AsOf
                    && when > @case.AsOf.AddMonths(-(int)Rule(StepThresholds.NextLevel))
                ),
            DoesDuty = DutyWords.Does(occupation.Code, person, @case.AsOf),
            IsKeyUser = DutyWords.IsKeyUser(person, @case.AsOf),
            GoalTools = goalTools,
            ToolToGrowWith = [.. goalTools.Where(t => !IsEverywhere(t) && IsUsedLately(t, person, @case.AsOf)).Take(1)],
            ToolsOfJob = ToolsOfJob(standing),
            IsHeld = standing.Holds(target) || standing.MayHold(occupation.Code),
            IsOfOwnKind = step is not null && from.IsOutside && !standing.Map.LeadsAtLarge(from.Occupation),
            IsHighest = occupation.Level == OccupationLevel.Lead,
            MonthsMaybe = MonthsMaybe(occupation.Code, person, @case.AsOf),
            MonthsCertified = MonthsCertified(target, standing),
            UsualHeld = standing.UsualHeld(target),
            MonthsDone = done,
            Core = CoreTechnology.Missing(occupation.Code, standing, parts, known, person.ProgramCompleted <= @case.AsOf),
            IsOutOfReach = IsOutOfReach(target, standing, person),
            TechnologiesShown = tools.Shown,
            TechnologiesUsed = tools.Used,
            TechnologiesMissing = tools.Missing,
            MainMissing = tools.MainMissing,
            Begun = tools.Begun,
            CentralTool = central,
            ToRefresh =
                tools.Begun.Length > 0 ? tools.Begun
                : central.Length > 0 && AskedCredentials.AreNoneFor(occupation.Code) ? central
                : tools.Own.Length > 0 ? tools.Own
                : tools.Missing.IsEmpty ? string.Empty
                : tools.Missing[0],
            RefreshesOwnTool = tools.Begun.Length > 0 || tools.Own.Length > 0 || central.Length > 0,
            ItMonths = standing.Work.ItMonths,
            MonthsInItJob = work.MonthsInJob,
            IsInIt =
                work.IsPresent
                && person.Work.Any(w =>
                    (w.End is null || w.End >= @case.AsOf) && parts.Bundle.Catalog.FindOccupation(w.Occupation) is { UsualOrigin: false }
                ),
            IsEstablished = standing.Work.HighestLevel >= (int)OccupationLevel.Middle,
            AsksForEnglish = StepNeeds.Named(person, "tutoring") == "english-class",
            // What is done now was not read: nobody knows that it is not IT.
            IsReturning = work.IsReturning && standing.UnreadPresentWork is null,
            IsTrainedFor = person.ProgramCompleted <= @case.AsOf || IsTrainedFor(before.Findings(target)),
            TakesBeginners =
                occupation.Level <= OccupationLevel.Early
                && (standing.Work.HighestLevel == 0 || standing.Work.Held.All(h => h.IsOutside || h.IsPartTime)),
            HasServed = step is not null && from.Counted >= step.MonthsLow,
            HasServedLong = step is not null && !from.IsOutside && from.Counted >= step.MonthsHigh,
            IsAtLevel = IsAtLevel(target, standing),
            IsBelowWork =
                occupation.Level == OccupationLevel.Entry
                && standing.Work.HighestLevel > (int)OccupationLevel.Entry
                && standing.Work.ItMonths >= Rule(StepThresholds.YearOfWork),
            IsBesideWork =
                step is not null
                && from is { IsOutside: false }
                && from.Counted >= Rule(StepThresholds.YearOfWork)
                && WorkStanding.LevelOf(from, standing.Map) >= standing.Map.Level(target),
            LeadsWork = done == 0f && Array.Exists(s_leading, l => occupation.Code.StartsWith(l, StringComparison.Ordinal)),
            AnswersForStaff = occupation.Code is Managers or Projects,
            IsEarly = occupation.Level <= OccupationLevel.Early,
            Schooling = Schooling(before.Findings(target)),
            MonthsShort = isNext ? 0f : MissingMonths(before.Findings(target)),
            MonthsMissing = isNext ? 0f : MonthsAway.Of(standing, target, MissingMonths(before.Findings(target))) ?? 0f,
        };
    }

    private bool IsAtLevel(int target, Standing standing)
    {
        foreach (var held in standing.Work.Held)
        {
            if (
                held.Occupation != target
                && !held.IsOutside
                && held.Counted >= Rule(StepThresholds.NextLevel)
                && SharesField(standing, held.Occupation, target)
                && WorkStanding.LevelOf(held, standing.Map) >= standing.Map.Level(target)
            )
                return true;
        }

        return false;
    }

    private float? StudyMonths(Credential? credential, CredentialListBuilder credentials, PolicyCase @case)
    {
        var thresholds = parts.Bundle.Policies.Thresholds;
        return credential is null
            ? null
            : (float?)
                StudyPlan.Months(
                    credential,
                    StudyPlan.HoursAWeek(@case.Participant, @case.AsOf, thresholds),
                    thresholds,
                    credentials.Left(credential, @case).Study
                );
    }

    // The education from a bachelor's degree up that the goal asks and the person lacks.
    private string Degree()
    {
        if (before.Goal < 0 || parts.Bundle.Catalog.Occupations[before.Goal].TypicalEducation < EducationLevel.Bachelor)
            return string.Empty;
        return Schooling(before.Findings(before.Goal));
    }

    private static bool LeadsTo(ProgramFindings? program, string occupation) =>
        program?.Record?.StatedTargets.Any(t => SocCodes.SameFamily(t, occupation)) == true;

    // What the program supports is earned there, even where a rest of the fee is open.
    private static Credential? Paid(Credential? later, PolicyCase @case) =>
        later is not null && IsSupported(later, @case) ? later : null;

    // What every office uses says nothing of a goal.
    private static bool IsEverywhere(string technology) =>
        Array.Exists(s_everywhere, e => technology.EndsWith(e, StringComparison.Ordinal));

    private bool IsUsedLately(string technology, Participant person, DateOnly asOf) =>
        person.Evidence.Any(e =>
            e.Element == technology && !(e.Source.When < asOf.AddMonths(-(int)Rule(StepThresholds.YearOfWork)))
        );

    // Main tools of a goal that is later.
    private ImmutableArray<string> GoalTools(KnownFacts known)
    {
        if (before.Goal < 0 || before.Groups[before.Goal] != OpportunityGroup.Later)
            return [];
        var used = ImmutableArray.CreateBuilder<string>();
        foreach (var technology in parts.Bundle.Catalog.Occupations[before.Goal].Technologies)
        {
            if (
                (technology.Hot || technology.InDemand)
                && !TechnologyDemand.IsSideTool(technology.Element)
                && parts.Elements.IndexOf(technology.Element) is >= 0 and var element
                && known.Has(element)
                && !known.IsOnlySaid(element)
            )
                used.Add(technology.Element);
        }

        return used.ToImmutable();
    }

    // Technologies in demand in a present job of IT: a workplace gives no tasks with what it does not use.
    private ImmutableArray<string> ToolsOfJob(Standing standing)
    {
        var used = ImmutableArray.CreateBuilder<string>();
        foreach (var held in standing.Work.Held)
        {
            if (held is not { IsPresent: true, IsOutside: false })
                continue;
            foreach (var technology in parts.Bundle.Catalog.Occupations[held.Occupation].Technologies)
            {
                if (technology.InDemand)
                    used.Add(technology.Element);
            }
        }

        return used.ToImmutable();
    }

    // Months of the longest job on record, whatever it was.
    private static float MonthsWorked(Participant person, DateOnly asOf)
    {
        var months = 0f;
        foreach (var spell in person.Work)
            months = MathF.Max(months, Months(spell.Start, spell.End, asOf));
        foreach (var work in person.UnreadWork)
            months = MathF.Max(months, Months(work.Start, work.End, asOf));
        return months;
    }

    // Months of the longest job that was not read, is not long ago and may be IT work by its nearest candidate.
    private (float Months, ImmutableArray<string> Choices) UnreadMonths(Participant person, DateOnly asOf)
    {
        var (months, choices) = (0f, ImmutableArray<string>.Empty);
        foreach (var work in person.UnreadWork)
        {
            if (
                work.Candidates is [var nearest, ..]
                && parts.Bundle.Catalog.FindOccupation(nearest) is { UsualOrigin: false, Level: > OccupationLevel.Entry }
                && !(work.End < asOf.AddMonths(-(int)Rule(StepThresholds.NextLevel)))
                && Months(work.Start, work.End, asOf) is var done
                && done > months
            )
                (months, choices) = (done, [.. work.Candidates.Take(MostMeant)]);
        }

        return (months, choices);
    }

    private static float Months(DateOnly? start, DateOnly? end, DateOnly asOf) =>
        start is { } first && first <= asOf
            ? ((end is { } last && last < asOf ? last : asOf).DayNumber - first.DayNumber) / DaysOfMonth
            : 0f;

    // The program under way pays for the credential, in full or in part, or prepares for it.
    private static bool IsSupported(Credential credential, PolicyCase @case) =>
        !(@case.Participant.ProgramCompleted <= @case.AsOf)
        && (
            @case.Program?.Record?.Number(ProgramFacts.FeeSupport, credential.Code) > 0
            || @case.Program?.Record?.Number(ProgramFacts.ExamPreparation, credential.Code) > 0
        );

    // Months of work that was not read, is not long ago, and may be the occupation.
    private float MonthsMaybe(string occupation, Participant person, DateOnly asOf)
    {
        var months = 0f;
        foreach (var work in person.UnreadWork)
        {
            if (work.Start is not { } start || start > asOf || !work.Candidates.Contains(occupation, StringComparer.Ordinal))
                continue;
            var end = work.End is { } ended && ended < asOf ? ended : asOf;
            if (end >= asOf.AddMonths(-(int)Rule(StepThresholds.NextLevel)))
                months = MathF.Max(months, (end.DayNumber - start.DayNumber) / DaysOfMonth);
        }

        return months;
    }

    // What a credential held asks for was done: its issuer has seen the proof.
    private float MonthsCertified(int target, Standing standing)
    {
        var months = 0f;
        foreach (var held in standing.Credentials.Held)
        {
            if (
                parts.Leads.Strength(held, target) > 0f
                && parts.Bundle.Catalog.Credentials[held].Facts.ExperienceRequiredMonths is { } required
            )
                months = MathF.Max(months, required.Value);
        }

        return months;
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
            && away > Rule(StepThresholds.FarOff) * months;
    }

    // What a goal may mean for the person: nothing two levels up.
    private IEnumerable<string> Meant(UnreadText goal, Standing standing) =>
        goal
            .Candidates.Where(c =>
                parts.Bundle.Catalog.OccupationIndex(c) is >= 0 and var index
                && standing.Map.Level(index) <= Math.Max(standing.LevelReached, (int)OccupationLevel.Entry) + 1
            )
            .Take(MostMeant);

    // What a goal may mean of the list itself.
    private IEnumerable<string> ListedOf(UnreadText goal) =>
        Enumerable
            .Range(0, Math.Min(before.Ordered, MostChoices))
            .Where(i => before.Groups[before.At(i)] != OpportunityGroup.Other)
            .Select(i => before.Candidate(before.At(i)).Code)
            .Where(c => goal.Candidates.Contains(c, StringComparer.Ordinal));

    // What was stated and not read; else the first occupations of the list, to choose between.
    private (string Unclear, ImmutableArray<string> Choices) Unclear(PolicyCase @case, Standing standing)
    {
        if (
            standing.UnreadGoal is { } goal
            && (standing.UnreadPresentWork is not null || UnreadGoals.MustBeAsked(standing, parts.Bundle.Catalog))
        )
            return ("goal", [.. Meant(goal, standing).Concat(ListedOf(goal)).Distinct(StringComparer.Ordinal).Take(MostMeant)]);
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
