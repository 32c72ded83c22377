using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Policies.NextSteps;
using AdvancementEngine.Programs;
using AdvancementEngine.Ranking.Credentials;
using AdvancementEngine.Ranking.Gaps;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Gathers what the policies choose a step from, toward one occupation.</summary>
internal sealed class StepGathering(RankerParts parts, OccupationOrdering before, StepQuestions questions, StepTarget goals)
{
    // Work that answers for staff, budgets or designs. Ours.
    private static readonly string[] s_leading = ["11-3021", "15-1241.00", "15-1243.00", "15-1299.08", "15-1299.09"];

    // Installation, maintenance and repair: a major group of the SOC.
    private const string HandTrades = "49-";

    private const string Managers = "11-3021.00";
    private const string Projects = "15-1299.09";

    // Percent.
    private const float WholeFee = 100f;

    private readonly StepMonths _months = new(parts);
    private readonly ToolsOnRecord _tools = new(parts, before);
    private readonly StepPerson _person = new(parts, before, questions);

    /// <summary>What a step toward an occupation is chosen from; -1 for none.</summary>
    public StepContext Toward(int target, PolicyCase @case, Standing standing, CredentialListBuilder credentials, KnownFacts known)
    {
        var basics = _person.Of(target, @case, standing);
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
        if (credential is not null && IsOutgrown(credential, target, standing))
            credential = null;
        var longer = credential is null ? credentials.LongerFor(target) : null;
        var done = StepMonths.Done(target, standing);
        var step = standing.DirectStep(target, out var from);
        var isNext = before.Groups[target] == OpportunityGroup.Next;
        var goalTools = standing.UnreadPresentWork is null ? _tools.OfGoal(known) : [];
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
                    && HostedActivities.Has(a.Activity)
                    && SocCodes.SameFamily(shown, occupation.Code)
                    && a.Source.When is { } when
                    && when <= @case.AsOf
                    && when > @case.AsOf.AddMonths(-(int)Rule(StepThresholds.NextLevel))
                ),
            FieldMonths = FieldMonths(target, standing),
            HoldsBeforeUsual = HoldsBeforeUsual(target, standing),
            IsOfNewField =
                credential?.Facts.Tracks?.Value is [var track, ..] && (standing.Work.Fields & CareerFields.OfTrack(track)) == 0,
            WantsGrade = GoalWork.IsNextGrade(person.Goals),
            IsWithoutField = NetworkWork.IsMissing(occupation.Code, person, standing, parts),
            ShowsBegunFirst = done == 0f && work.IsPresent && BegunTools.AreMain(occupation.Code, tools.Begun),
            IsPaidByProgram =
                credential is not null && @case.Program?.Record?.Number(ProgramFacts.FeeSupport, credential.Code) >= WholeFee,
            IsOwnDoor = credential is not null && LeadingCredentials.IsOfOwnWork(credential.Code, person, @case.AsOf),
            UsesFieldTools = FieldTools.AreUsed(occupation.Code, person, @case.AsOf),
            IsDevelopment = Development.Has(occupation.Code),
            IsGoal = target == before.Goal || person.Goals.Alternatives.Contains(occupation.Code, StringComparer.Ordinal),
            UsedLately =
                tools.Own.Length > 0
                && HasWorkedLately(@case)
                && person.Evidence.Any(e => e.Kind == EvidenceKind.Used && IsOfLastYear(e, tools.Own, @case)),
            ToolOfGoal = [.. _tools.NamedByGoal(person, @case.AsOf).Take(1)],
            DoesDuty = DutyWords.Does(occupation.Code, person, @case.AsOf),
            IsKeyUser = DutyWords.IsKeyUser(person, @case.AsOf),
            GoalTools = goalTools,
            ToolToGrowWith =
            [
                .. goalTools.Where(t => !ToolsOnRecord.IsEverywhere(t) && _tools.IsUsedLately(t, person, @case.AsOf)).Take(1),
            ],
            ToolsOfJob = _tools.OfJob(standing),
            IsHeld = standing.Holds(target) || standing.MayHold(occupation.Code),
            IsOfOwnKind = step is not null && from.IsOutside && !standing.Map.LeadsAtLarge(from.Occupation),
            IsOfTrade = standing.IsOfTrade(target),
            IsOwnTrade = goals.IsOwnTrade(target, standing),
            IsHighest = occupation.Level == OccupationLevel.Lead,
            MonthsMaybe = _months.Maybe(occupation.Code, person, @case.AsOf),
            MonthsCertified = _months.Certified(target, standing),
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
                : CoreTechnology.ToScript(occupation.Code, parts, known) is { Length: > 0 } script ? script
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
            IsTrainedFor = person.ProgramCompleted <= @case.AsOf || StepFindings.IsTrainedFor(before.Findings(target)),
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
            LeadsWork =
                done == 0f
                && Array.Exists(s_leading, l => occupation.Code.StartsWith(l, StringComparison.Ordinal))
                && !(StepTarget.IsDesign(occupation.Code) && GoalWork.IsRunning(person.Goals)),
            AnswersForStaff = occupation.Code is Managers or Projects,
            IsEntry = occupation.Level == OccupationLevel.Entry,
            IsEarly = occupation.Level <= OccupationLevel.Early,
            Schooling = StepFindings.Schooling(before.Findings(target)),
            MonthsShort = isNext ? 0f : StepFindings.MissingMonths(before.Findings(target)),
            MonthsMissing = isNext ? 0f : MonthsAway.Of(standing, target, StepFindings.MissingMonths(before.Findings(target))) ?? 0f,
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
                && StepTarget.SharesField(standing, held.Occupation, target)
                && WorkStanding.LevelOf(held, standing.Map) >= standing.Map.Level(target)
            )
                return true;
        }

        return false;
    }

    // Of the longest job in the field, at most one level below.
    private static float FieldMonths(int target, Standing standing)
    {
        var months = 0f;
        foreach (var held in standing.Work.Held)
        {
            if (
                held.Occupation != target
                && !held.IsOutside
                && StepTarget.SharesField(standing, held.Occupation, target)
                && WorkStanding.LevelOf(held, standing.Map) >= standing.Map.Level(target) - 1
            )
                months = MathF.Max(months, held.Counted);
        }

        return months;
    }

    private bool HoldsBeforeUsual(int target, Standing standing)
    {
        var usual = standing.UsualCredentials(target);
        return standing.Credentials.Held.Any(h =>
            parts.Bundle.Catalog.Credentials[h].Facts is { Level.Value: >= CredentialLevel.Associate }
            && usual.Any(u => parts.Bundle.Catalog.CredentialIndex(u) is >= 0 and var index && parts.Leads.ComesBefore(h, index))
        );
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

    private static bool LeadsTo(ProgramFindings? program, string occupation) =>
        program?.Record?.StatedTargets.Any(t => SocCodes.SameFamily(t, occupation)) == true;

    // What the program supports is earned there, even where a rest of the fee is open.
    private static Credential? Paid(Credential? later, PolicyCase @case) =>
        later is not null && IsSupported(later, @case) ? later : null;

    // The program under way pays for the credential, in full or in part, or prepares for it.
    private static bool IsSupported(Credential credential, PolicyCase @case) =>
        !(@case.Participant.ProgramCompleted <= @case.AsOf)
        && (
            @case.Program?.Record?.Number(ProgramFacts.FeeSupport, credential.Code) > 0
            || @case.Program?.Record?.Number(ProgramFacts.ExamPreparation, credential.Code) > 0
        );

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
            || MayBeIt(standing.UnreadPresentWork)
            || person.Goals is not { WageFloorUsd: { } floor, MonthsAvailable: { } months }
        )
            return false;
        return parts.Bundle.Catalog.Occupations[target].Wage?.Median is { } pay
            && floor > pay
            && MonthsAway.Of(standing, goal, StepFindings.MissingMonths(before.Findings(goal))) is { } away
            && away > Rule(StepThresholds.FarOff) * months;
    }

    // A lapsed certificate of the first levels says nothing about somebody who has done work above them for years.
    private bool IsOutgrown(Credential credential, int target, Standing standing) =>
        standing.Credentials.IsLapsed(parts.Bundle.Catalog.CredentialIndex(credential.Code))
        && credential.Facts is { Level.Value: <= CredentialLevel.Associate }
        && standing.Work.HighestLevel >= (int)OccupationLevel.Middle
        && StepMonths.Done(target, standing) >= Rule(StepThresholds.LongInWork);

    // A tool on record counts as used at work only where there was work: otherwise its date is that of the interview.
    private static bool HasWorkedLately(PolicyCase @case)
    {
        var since = @case.AsOf.AddMonths(-MonthsOfYear);
        return @case.Participant.Work.Any(w => !(w.End < since) && !w.IsNoJob)
            || @case.Participant.UnreadWork.Any(w => !(w.End < since));
    }

    private static bool IsOfLastYear(Evidence evidence, string tool, PolicyCase @case) =>
        evidence.Element == tool && evidence.Source.When >= @case.AsOf.AddMonths(-MonthsOfYear) && evidence.Source.When <= @case.AsOf;

    private const int MonthsOfYear = 12;

    // What is done now was not read and may be IT: nobody knows how far the goal is.
    private bool MayBeIt(UnreadWork? work) =>
        work is { Candidates: [var nearest, ..] } && parts.Bundle.Catalog.FindOccupation(nearest) is { UsualOrigin: false };

    private float Rule(Threshold threshold) => (float)parts.Bundle.Policies.Thresholds[threshold];
}
