using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.State;

namespace AdvancementEngine.Policies.Facts;

/// <summary>The occupation in relation to what is particular to it on record: data that policies compare.</summary>
internal sealed partial class OccupationContext
{
    /// <summary>Number of its in-demand technologies, used at work or assessed, that together count as particular to it. Ours.</summary>
    public const int EnoughUsed = 3;

    // Share of a step's usual months that counts as nearly all of them. Ours.
    private const float NearlyServed = 5f / 6f;

    // Number of steps looked ahead without a goal. Ours.
    private const int MostStepsInSight = 2;

    // Web developers, and designers of sites.
    private static readonly string[] s_sites = [KnownOccupations.WebDevelopers, KnownOccupations.InterfaceDesigners];

    // Skills and knowledge that indicate repair work: repairing, equipment maintenance, mechanical.
    private static readonly string[] s_repairElements = ["skill:2.B.3.l", "skill:2.B.3.j", "knowledge:2.C.3.d"];

    /// <summary>True for the goal, an occupation the goal may mean, an intermediate job on the path to it, the program's target if no goal
    /// was recognized, and a way back to work held long ago.</summary>
    public bool IsAimedAt => IsWanted || IsReturn;

    /// <summary>True for the goal, an occupation the goal may mean, an intermediate job on the path to it, and the program's
    /// target.</summary>
    public bool IsWanted => _isWanted ??= IsGoal || MayBeGoal || IsOnWayToGoal || IsProgramTarget;

    /// <summary>True for an intermediate job on the path to the goal.</summary>
    public bool IsOnWayToGoal => Participant.IsOnWayToTarget(Index);

    /// <summary>True if the program states it as its target. If the goal is in another field or below it, being the target alone is not a
    /// reason.</summary>
    public bool IsProgramTarget => Participant.AttendsProgramFor(Code) && (IsStopBelowGoal || IsEntryLikeGoal);

    /// <summary>True if a goal was stated and has not been reached, recognized or not.</summary>
    public bool HasGoal => HasReadGoal || Standing.UnreadGoal is not null;

    /// <summary>True if a goal was recognized and is not the current job.</summary>
    public bool HasReadGoal => Goals.TargetOccupation is not null && !Standing.IsGoalReached;

    /// <summary>True if the goal is the current job.</summary>
    public bool IsGoalReached => Standing.IsGoalReached;

    /// <summary>Ladder steps to it from a job held that stay in the goal's field: 1 or 0. Who makes sites and wants to go on with it is not
    /// sent to programming.</summary>
    public Measure StepsInGoalField =>
        Measure.Of(
            Participant.TargetIndex is >= 0 and var goal
            && Standing.Map.Fields.Of(goal) == Field
            && Standing.DirectStep(Index, out _) is not null
            && !(Array.IndexOf(s_sites, Goals.TargetOccupation) >= 0 && Development.Has(Code))
                ? 1
                : 0,
            Unit.One
        );

    /// <summary>True if IT work that reaches a level is on record.</summary>
    public bool HasItWork => Standing.Work.HighestLevel > 0;

    /// <summary>True for entry level.</summary>
    public bool IsEntry => Occupation.Level == OccupationLevel.Entry;

    /// <summary>True if it leads a department.</summary>
    public bool IsLead => Occupation.Level == OccupationLevel.Lead;

    /// <summary>True for the design of networks, of databases or of systems.</summary>
    public bool IsArchitect => KnownOccupations.IsArchitect(Code);

    /// <summary>True if a certification of associate level or above is held.</summary>
    public bool HasAssociateCredential => Standing.Credentials.Highest >= CredentialLevel.Associate;

    /// <summary>True if senior work was reached.</summary>
    public bool HasSeniorWork => Standing.Work.HighestLevel >= (int)OccupationLevel.Senior;

    /// <summary>The degree that design takes of people without a certification or senior work. Ours.</summary>
    public Measure EducationOfDesign => Measure.Of((int)EducationLevel.Bachelor, Unit.One);

    /// <summary>True for management (SOC major group 11).</summary>
    public bool IsManagement => Code.StartsWith("11-", StringComparison.Ordinal);

    /// <summary>True for part of a SOC occupation: O*NET divides some of them into parts, whose codes do not end in .00.</summary>
    public bool IsPart => !Code.EndsWith(".00", StringComparison.Ordinal);

    /// <summary>True for the entry-level job in which most people start.</summary>
    public bool IsUsualStart => Standing.Map.IsMainEntry(Index);

    /// <summary>Number of usual credentials of the step to it that are held.</summary>
    public Measure UsualCredentialsHeld => Measure.Of(Bridging(), Unit.One);

    /// <summary>True if hands-on work or a completed program for it is on record.</summary>
    public bool IsTrainedFor => Standing.Credentials.IsTrainedFor(Index) || Participant.CompletedProgramFor(Code);

    /// <summary>True if something on record is particular to it.</summary>
    public bool IsPointedTo => Standing.Credentials.PointsTo(Index);

    /// <summary>True if it has no field.</summary>
    public bool IsOfNoField => Field == CareerField.None;

    /// <summary>True if credentials or evidence point to its field, and it is not part of an occupation.</summary>
    public bool FieldIsOnRecord => !IsPart && (Standing.Credentials.Fields & Field) != 0;

    /// <summary>True if evidence leads into its field: security work starts in infrastructure.</summary>
    public bool FieldIsLedTo => (Standing.Credentials.Leading & Field) != 0;

    /// <summary>True for early level in a field in which nobody starts at entry level.</summary>
    public bool FieldStartsEarly =>
        Field != CareerField.None && !Standing.Map.StartsIn(Field) && OwnLevel <= (int)OccupationLevel.Early;

    /// <summary>Number of other starting points that the record indicates instead of the usual one: a job with its own career paths, a
    /// field with another entry, a credential that starts higher, a goal in a field that does not start there.</summary>
    public Measure OtherStarts =>
        Measure.Of(
            (OwnWays() || HasTrade() ? 1 : 0) + (PointsElsewhere() ? 1 : 0) + (BeginsAbove() ? 1 : 0) + (IsAsideOfGoal ? 1 : 0),
            Unit.One
        );

    // User support leads to networks, systems and security, but not to development or data work. It leads to projects and business analysis
    // only without a degree; people with a degree start there directly.
    private bool IsAsideOfGoal =>
        Participant.TargetIndex is >= 0 and var goal
        && (
            Standing.Map.Fields.Of(goal) is CareerField.Software or CareerField.Data or CareerField.Cabling
            || (Standing.Map.Fields.Of(goal) is CareerField.Project or CareerField.Business && Education >= EducationLevel.Bachelor)
        );

    /// <summary>True for a person with a degree and a goal that user support does not lead to, for whom it would be a detour.</summary>
    public bool IsDetour => IsAsideOfGoal && !IsGoal && Education >= EducationLevel.Bachelor;

    /// <summary>True if the goal was recognized as an occupation.</summary>
    public bool HasTarget => Goals.TargetOccupation is not null;

    /// <summary>True if the goal rules out any work.</summary>
    public bool HasLimits => Goals.Limits != GoalLimits.None;

    /// <summary>Whether the goal rules out this work: 1 or 0.</summary>
    public Measure LimitsMissed =>
        Measure.Of(
            (IsUsualStart && (Goals.Limits & (GoalLimits.Phones | GoalLimits.HelpDesk)) != 0)
            || (IsAttack && (Goals.Limits & GoalLimits.Attack) != 0)
                ? 1
                : 0,
            Unit.One
        );

    // Penetration testers.
    private bool IsAttack => string.Equals(Code, KnownOccupations.PenetrationTesters, StringComparison.Ordinal);

    /// <summary>Whether the work demands something that the record says the person cannot do: 1 or 0.</summary>
    public Measure DemandsBeyondLimits => Measure.Of((Participant.Limits & WorkDemands.Of(Code)) != 0 ? 1 : 0, Unit.One);

    /// <summary>Number of jobs and skills on record that are repair work.</summary>
    public Measure RepairOnRecord =>
        Measure.Of(
            Standing.Work.Held.Count(h => Standing.Map.IsRepair(h.Occupation))
                + Participant.Participant.Evidence.Count(e => s_repairElements.Contains(e.Element, StringComparer.Ordinal)),
            Unit.One
        );

    /// <summary>Level of education reached, as a number; 0 if none is recorded.</summary>
    public Measure EducationRank => Measure.Of((int)(Education ?? EducationLevel.NoFormalCredential), Unit.One);

    /// <summary>The highest level of education with which people start in repair.</summary>
    public Measure EducationOfRepair => Measure.Of((int)EducationLevel.PostsecondaryNondegree, Unit.One);

    /// <summary>The wage floor, US dollars per year; 0 if none is stated.</summary>
    public Measure WageFloor => Measure.Of(Goals.WageFloorUsd ?? 0, Unit.Usd);

    /// <summary>Pay compared with a wage floor: entry pay if a goal was recognized or the same work is looked for; otherwise, for a way
    /// back, and for a job on the way to the goal, median pay.</summary>
    public Measure PayBesideFloor =>
        IsPartBelowGoal ? Measure.Of(Occupation.Wage?.Median, Unit.Usd)
        : (HasReadGoal && !IsReturn && !IsOnWayToGoal) || IsSameAsked ? EntryWage
        : Measure.Of(WorkStanding.OwnWage(Occupation)?.Median, Unit.Usd);

    // More of the same work is what the stated wish comes to.
    private bool IsSameAsked => Standing.Same >= 0 && Standing.UnreadGoal is not null;

    /// <summary>True where pay is not compared with the floor: dissimilar occupations share it, or none is published.</summary>
    public bool HasNoPayBesideFloor => PayIsShared && !IsPartBelowGoal;

    // A part's pay is that of the whole: enough to tell that a step down from the goal misses the floor.
    private bool IsPartBelowGoal =>
        HasReadGoal
        && IsPart
        && OwnLevel < LevelOfGoal.Number
        && Occupation.Wage is { Median: not null } wage
        && wage.SharedWith?.EndsWith("99", StringComparison.Ordinal) != true;

    /// <summary>True for the usual starting job of a person from outside IT. With a goal, only if the goal is far, nothing on record leads
    /// to the first job on the path, and no job held is on the path.</summary>
    public bool IsFirstJob =>
        !HasItWork
        && IsUsualStart
        && (Goals.TargetOccupation is null || (IsFarFromGoal && Standing.UnreadPresentWork is null));

    private bool IsFarFromGoal =>
        Participant.TargetIndex is >= 0 and var goal
        && Standing.WayTo(goal) is { Steps: > 1 } way
        && way.From == Standing.Map.Outside
        && Standing.UsualHeld(way.First) == 0
        && !Standing.IsTrained;

    /// <summary>Level of the goal, 1 to 5; missing if no goal was recognized.</summary>
    public Measure LevelOfGoal =>
        Participant.TargetIndex is >= 0 and var goal ? Measure.Of(Standing.Map.Level(goal), Unit.One) : Measure.Missing;

    /// <summary>True for a job below the goal in its field, or, for a goal in security, which starts in infrastructure, an infrastructure
    /// job up to the goal's level. Always true if no goal was recognized.</summary>
    public bool IsStopBelowGoal =>
        Participant.TargetIndex is not (>= 0 and var goal)
        || (Field != CareerField.None && Field == Standing.Map.Fields.Of(goal) && OwnLevel < Standing.Map.Level(goal))
        || (Field == CareerField.Infrastructure
            && !IsPart
            && Standing.Map.Fields.Of(goal) == CareerField.Security
            && OwnLevel <= Standing.Map.Level(goal));

    /// <summary>True for a job below the goal, or in a goal that was not recognized and may mean nothing that is near.</summary>
    public bool IsBelowGoal => IsStopBelowGoal && !HasMeaning;

    /// <summary>Number of usual credentials held that make it worth showing in addition to the goal. 0 if a single goal was recognized that
    /// can start now, judged by its level and the months that count, or if what an unrecognized goal may mean is shown: a person with such
    /// a goal is shown no other work because of a credential alone.</summary>
    public Measure CredentialsBeside =>
        (HasReadGoal && Goals.Alternatives.IsEmpty && IsGoalClose()) || HasMeaning ? Measure.Of(0, Unit.One) : UsualCredentialsHeld;

    private bool IsGoalClose() =>
        Participant.TargetIndex is >= 0 and var goal
        && goal != Index
        && Standing.Map.Level(goal) <= Standing.LevelReached + Value(Thresholds.LevelsUp) + (Standing.UsualHeld(goal) > 0 ? 1 : 0)
        && Standing.DirectStep(goal, out var from) is { } step
        && from.Counted >= step.MonthsLow * NearlyServed;

    /// <summary>True if both it and the goal are at entry level.</summary>
    public bool IsEntryLikeGoal => IsEntry && Participant.TargetIndex is >= 0 and var goal && Standing.Map.Level(goal) == OwnLevel;

    /// <summary>Number of current jobs that were not recognized.</summary>
    public Measure UnreadJobs => Measure.Of(Standing.UnreadPresentWork is null ? 0 : 1, Unit.One);

    /// <summary>True for an occupation that an unrecognized current job may be: it counts as held, not as a step.</summary>
    public bool MayBeHeld => Standing.MayHold(Code);

    /// <summary>Level up to which nothing is a step while the current job is not recognized: early if the person is past entry level, every
    /// level if there is a degree and nothing else to go by, otherwise 0.</summary>
    public int LevelPassed =>
        Education >= EducationLevel.Associate && !HasMoreToGoBy ? (int)OccupationLevel.Lead
        : Standing.HasPassedEntry ? (int)OccupationLevel.Early
        : 0;

    /// <summary>Highest level shown while the current job is not recognized: entry if there is nothing else to go by.</summary>
    public int LevelGuessed => HasMoreToGoBy ? (int)OccupationLevel.Lead : (int)OccupationLevel.Entry;

    // Recognized IT work that is not a return, a recognized goal, hands-on work, or a usual credential of the step.
    private bool HasMoreToGoBy =>
        (HasItWork && !Standing.Work.IsReturning) || HasReadGoal || Standing.Credentials.IsTrainedForAny || Bridging() > 0;

    /// <summary>Number of steps on the path to it; 0 if the ladder has none.</summary>
    public Measure StepsOfWay => Measure.Of(Way().Steps, Unit.One);

    /// <summary>Number of steps looked ahead without a goal.</summary>
    public Measure StepsInSight => Measure.Of(MostStepsInSight, Unit.One);

    /// <summary>The highest level shown without a goal: two above the one reached, or the level reached for people returning after a
    /// gap.</summary>
    public Measure LevelInSight =>
        Measure.Of(Standing.Work.IsReturning ? Standing.LevelReached : Math.Max(1, Standing.LevelReached) + 2, Unit.One);

    /// <summary>Ladder steps to it from a job held: 1 or 0.</summary>
    public Measure StepsFromWork => Measure.Of(Standing.DirectStep(Index, out _) is null ? 0 : 1, Unit.One);

    /// <summary>Ladder steps to it from IT work held: 1 or 0.</summary>
    public Measure StepsFromItWork =>
        Measure.Of(Standing.DirectStep(Index, out var from) is not null && !from.IsOutside ? 1 : 0, Unit.One);

    /// <summary>Number of levels that the step from a job held climbs; the highest level if there is no such step.</summary>
    public Measure LevelsOfStep =>
        Measure.Of(
            Standing.DirectStep(Index, out var from) is null
                ? (int)OccupationLevel.Lead
                : OwnLevel - WorkStanding.LevelOf(from, Standing.Map),
            Unit.One
        );

    /// <summary>The same where a junior, and whoever coordinates projects that another leads, is one level below the job.</summary>
    public Measure RungsOfStep =>
        Measure.Of(
            Standing.DirectStep(Index, out var from) is null ? (int)OccupationLevel.Lead
                : OwnLevel - WorkStanding.RungOf(from, Standing.Map) + (from.IsCoordinator ? 1 : 0),
            Unit.One
        );

    /// <summary>The master's degree where it requires that and something else is asked for, as a number; otherwise 0.</summary>
    public Measure EducationOfResearch =>
        Measure.Of(
            (int)(HasGoal && EducationRequired >= EducationLevel.Master ? EducationLevel.Master : EducationLevel.NoFormalCredential),
            Unit.One
        );

    /// <summary>One level.</summary>
    public Measure OneLevel => Measure.Of(1, Unit.One);

    /// <summary>True if a step leads to it from a job held in the same field.</summary>
    public bool StepKeepsField =>
        Standing.DirectStep(Index, out var from) is not null && Standing.Map.Fields.Of(from.Occupation) == Field;

    /// <summary>True if public sources name the step from the current job, it climbs at most one level, and it leads into a field or to a
    /// part of the same occupation.</summary>
    public bool StepIsPublic =>
        Standing.DirectStep(Index, out var from) is { Source.IsOurs: false }
        && from.IsPresent
        && OwnLevel - Standing.Map.Level(from.Occupation) <= 1
        && (Field != CareerField.None || IsFamilyOf(from.Occupation));

    /// <summary>True if nearly all the usual months before the step are completed and a usual credential is held, if the step has
    /// any.</summary>
    public bool StepIsServed =>
        Standing.DirectStep(Index, out var from) is { } step
        && from.Counted >= step.MonthsLow * NearlyServed
        && (Bridging() > 0 || step.Credentials.IsEmpty);

    /// <summary>True if the step connects related work outside the IT fields: from an origin that does not lead to IT in general, such as
    /// shop work, or between occupations without a field.</summary>
    public bool StepIsOfOwnKind =>
        Standing.DirectStep(Index, out var from) is not null
        && (
            from.IsOutside
                ? !Standing.Map.LeadsAtLarge(from.Occupation)
                : Field == CareerField.None && Standing.Map.Fields.Of(from.Occupation) == CareerField.None
        );

    /// <summary>True if the recognized goal is in another field.</summary>
    public bool IsBesideGoalField =>
        Participant.TargetIndex is >= 0 and var goal
        && Standing.Map.Fields.Of(goal) != CareerField.None
        && Standing.Map.Fields.Of(goal) != Field;

    /// <summary>Highest level of work that counts for it: for senior work and above, work in its field or one step from it; otherwise,
    /// computer work. For security of middle level none counts where nothing of security is on record.</summary>
    public Measure LevelInField
    {
        get
        {
            var highest = IsGoal && Standing.Work.HighestLevel >= (int)OccupationLevel.Middle && Standing.MonthsWithToolsBelow(Index) > 0f
                ? (int)OccupationLevel.Middle
                : 0;
            if (IsSecurityUnshown())
                return Measure.Of(highest, Unit.One);
            foreach (var held in Standing.Work.Held)
            {
                if (held.IsOutside || (!held.IsPresent && held.Counted < Value(Thresholds.LevelMonths)) || !CountsFor(held.Occupation))
                    continue;
                highest = Math.Max(highest, WorkStanding.RungOf(held, Standing.Map));
            }

            return Measure.Of(highest, Unit.One);
        }
    }

    /// <summary>Level of work that it requires: the one below for senior work and above; computer work of any level for middle-level work,
    /// and for early-level work with a step to it from repair; otherwise none.</summary>
    public Measure RungBelow =>
        Measure.Of(
            IsHeldGoal || IsSame || IsOpenToGraduates || (OwnLevel == (int)OccupationLevel.Middle && MonthsWithTools() > 0f) ? 0
                : OwnLevel >= (int)OccupationLevel.Senior ? OwnLevel - 1
                : OwnLevel == (int)OccupationLevel.Middle || IsStepOutOfRepair() ? 1
                : 0,
            Unit.One
        );

    private bool IsStepOutOfRepair() =>
        OwnLevel == (int)OccupationLevel.Early
        && !Standing.Map.IsRepair(Index)
        && Standing.DirectStep(Index, out var from) is not null
        && Standing.Map.IsRepair(from.Occupation)
        && Bridging() == 0
        && !IsGoal;

    /// <summary>True for programming work at middle level or above.</summary>
    public bool IsDevelopment => Development.Has(Code) && OwnLevel >= (int)OccupationLevel.Middle;

    /// <summary>True if the person has done development work.</summary>
    public bool HasDeveloped => Standing.Work.Held.Any(h => Development.Has(Standing.Map.CodeOf(h.Occupation)));

    // Months in other IT work after which code would have been shown by people on their way to development. Ours.
    private const float LongWithoutCode = 36f;

    /// <summary>Whether it is development, and the person has worked for three years without that or a programming language: 1 or
    /// 0.</summary>
    public Measure CodeUnshown =>
        Measure.Of(
            IsDevelopment && !HasDeveloped && Participant.LanguagesShown == 0 && Standing.Work.ItMonths >= LongWithoutCode ? 1 : 0,
            Unit.One
        );

    /// <summary>Number of programming languages used or assessed.</summary>
    public Measure LanguagesShown => Measure.Of(Participant.LanguagesShown, Unit.One);

    /// <summary>Number of its in-demand technologies that were used at work or assessed.</summary>
    public int TechnologiesUsed => UsedInDemand();

    private CareerField Field => Standing.Map.Fields.Of(Index);

    private bool CountsFor(int held) =>
        OwnLevel >= (int)OccupationLevel.Senior
            ? Standing.Map.Fields.Of(held) == Field || Standing.IsRelated(held, Index)
            : !Standing.Map.IsRepair(held);

    // No work in it, no credential usual for it, no training, less than half of its main tools.
    private bool IsSecurityUnshown() =>
        Field == CareerField.Security
        && OwnLevel == (int)OccupationLevel.Middle
        && Bridging() == 0
        && !IsTrainedFor
        && CoreShown.Number < s_half.Number
        && !Standing.Work.Held.Any(h => !h.IsOutside && Standing.Map.Fields.Of(h.Occupation) == CareerField.Security);

    // A trade outside the catalog has starts of its own, where nothing else is wanted.
    private bool HasTrade() => Goals is { TargetOccupation: null, Unread: null } && Standing.TradeMonths >= Standing.YearOfWork;

    private bool OwnWays() => Standing.HasOwnWays && Standing.Credentials.Fields == CareerField.None;

    // A credential for people who work in the field that is usual for early-level work in it means starting above the usual starting point.
    private bool BeginsAbove()
    {
        if (Standing.Credentials.Highest < CredentialLevel.Associate)
            return false;
        foreach (var entry in Standing.Map.Entries)
        {
            if (
                Standing.Map.Level(entry) == (int)OccupationLevel.Early
                && Standing.Map.Fields.Of(entry) == Standing.Map.Fields.Of(Index)
                && Standing.UsualHeld(entry) > 0
            )
                return true;
        }

        return false;
    }

    private bool PointsElsewhere()
    {
        var pointed = Standing.Credentials.Leading;
        if (pointed == CareerField.None || (pointed & Standing.Map.Fields.Of(Index)) != 0)
            return false;
        foreach (var entry in Standing.Map.Entries)
        {
            if (entry != Index && (Standing.Map.Fields.Of(entry) & pointed) != 0)
                return true;
        }

        return false;
    }

    // Technologies that usual origins also require say nothing. With a goal, technologies do not lead into another field, and only those
    // particular to an occupation lead to one without a field.
    private int UsedInDemand()
    {
        var used = 0;
        if (HasGoal || Standing.Map.Fields.Of(Index) == CareerField.None)
            return used;
        foreach (var evidence in Participant.Participant.Evidence)
        {
            if (
                evidence.Kind is not (EvidenceKind.Used or EvidenceKind.Assessed)
                || evidence.Source.When > Participant.AsOf
                || Standing.Map.Fields.IsGeneral(evidence.Element)
            )
                continue;
            foreach (var occupation in Standing.Map.Fields.Demanding(evidence.Element))
            {
                if (occupation == Index)
                    used++;
            }
        }

        return used;
    }

    // Parts of one SOC occupation belong together, whether or not they have a field.
    private bool IsFamilyOf(int occupation) => SocCodes.SameFamily(Standing.Map.CodeOf(occupation), Code);
}
