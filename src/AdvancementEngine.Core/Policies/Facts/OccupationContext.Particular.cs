using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.State;

namespace AdvancementEngine.Policies.Facts;

/// <summary>The occupation beside what is particular to it on record: data that policies compare.</summary>
internal sealed partial class OccupationContext
{
    /// <summary>Technologies in demand there, used at work or assessed, that together are a fact particular to it. Ours.</summary>
    public const int EnoughUsed = 3;

    // Share of the usual months of a step that is nearly all of them. Ours.
    private const float NearlyServed = 5f / 6f;

    // Steps beyond which nobody looks ahead without a goal. Ours.
    private const int MostStepsInSight = 2;

    // Skills and knowledge that repair work is known by: repairing, equipment maintenance, mechanical.
    private static readonly string[] s_repairElements = ["skill:2.B.3.l", "skill:2.B.3.j", "knowledge:2.C.3.d"];

    /// <summary>True for the goal, what it may mean, a stop on the way to it, the program's target where no goal is read, and a way back to
    /// work held long ago.</summary>
    public bool IsAimedAt => IsWanted || IsReturn;

    /// <summary>True for the goal, what it may mean, a stop on the way to it, and the program's target.</summary>
    public bool IsWanted => IsGoal || MayBeGoal || IsOnWayToGoal || IsProgramTarget;

    /// <summary>True for a stop on the way to the goal.</summary>
    public bool IsOnWayToGoal => Participant.IsOnWayToTarget(Index);

    /// <summary>True where the program states it as its target; beside a goal elsewhere, or below it, the target alone is no
    /// reason.</summary>
    public bool IsProgramTarget => Participant.AttendsProgramFor(Code) && (IsStopBelowGoal || IsEntryLikeGoal);

    /// <summary>True where a goal is stated and not reached, read or not.</summary>
    public bool HasGoal => HasReadGoal || Standing.UnreadGoal is not null;

    /// <summary>True where a goal was read and is not the job held now.</summary>
    public bool HasReadGoal => Goals.TargetOccupation is not null && !Standing.IsGoalReached;

    /// <summary>True where the goal is the job held now.</summary>
    public bool IsGoalReached => Standing.IsGoalReached;

    /// <summary>Steps of the ladder from a job held that keep to the field of the goal: 1 or 0.</summary>
    public Measure StepsInGoalField =>
        Measure.Of(
            Participant.TargetIndex is >= 0 and var goal
            && Standing.Map.Fields.Of(goal) == Field
            && Standing.DirectStep(Index, out _) is not null
                ? 1
                : 0,
            Unit.One
        );

    /// <summary>True where IT work that reaches a level is on record.</summary>
    public bool HasItWork => Standing.Work.HighestLevel > 0;

    /// <summary>True at entry level.</summary>
    public bool IsEntry => Occupation.Level == OccupationLevel.Entry;

    /// <summary>True where it leads a department.</summary>
    public bool IsLead => Occupation.Level == OccupationLevel.Lead;

    /// <summary>True for management, SOC major group 11.</summary>
    public bool IsManagement => Code.StartsWith("11-", StringComparison.Ordinal);

    /// <summary>True for a part of an occupation of the SOC: O*NET divides some, and the parts end in something else than .00.</summary>
    public bool IsPart => !Code.EndsWith(".00", StringComparison.Ordinal);

    /// <summary>True for the entry-level job that most people begin in.</summary>
    public bool IsUsualStart => Standing.Map.IsMainEntry(Index);

    /// <summary>Usual credentials of the step to it that are held.</summary>
    public Measure UsualCredentialsHeld => Measure.Of(Bridging(), Unit.One);

    /// <summary>True where hands-on work or a completed program for it is on record.</summary>
    public bool IsTrainedFor => Standing.Credentials.IsTrainedFor(Index) || Participant.CompletedProgramFor(Code);

    /// <summary>True where something on record is particular to it.</summary>
    public bool IsPointedTo => Standing.Credentials.PointsTo(Index);

    /// <summary>True where it has no field of its own.</summary>
    public bool IsOfNoField => Field == CareerField.None;

    /// <summary>True where credentials or evidence point to its field, and it is no part of an occupation.</summary>
    public bool FieldIsOnRecord => !IsPart && (Standing.Credentials.Fields & Field) != 0;

    /// <summary>True where evidence leads into its field: security work begins in infrastructure.</summary>
    public bool FieldIsLedTo => (Standing.Credentials.Leading & Field) != 0;

    /// <summary>True at early level in a field in which nobody begins at entry level.</summary>
    public bool FieldStartsEarly =>
        Field != CareerField.None && !Standing.Map.StartsIn(Field) && OwnLevel <= (int)OccupationLevel.Early;

    /// <summary>Ways to begin that the record points to instead of the usual start: a job with ways of its own, a field with another entry,
    /// a credential that begins above, a goal in a field that does not begin there.</summary>
    public Measure OtherStarts =>
        Measure.Of(
            (OwnWays() ? 1 : 0) + (PointsElsewhere() ? 1 : 0) + (BeginsAbove() ? 1 : 0) + (IsAsideOfGoal ? 1 : 0),
            Unit.One
        );

    // User support leads to networks, systems and security, and to no development or data work; to projects and business analysis only
    // without a degree, with which people begin there.
    private bool IsAsideOfGoal =>
        Participant.TargetIndex is >= 0 and var goal
        && (
            Standing.Map.Fields.Of(goal) is CareerField.Software or CareerField.Data or CareerField.Cabling
            || (Standing.Map.Fields.Of(goal) is CareerField.Project or CareerField.Business && Education >= EducationLevel.Bachelor)
        );

    /// <summary>True for whoever has a degree and a goal that user support does not lead to: no detour over it.</summary>
    public bool IsDetour => IsAsideOfGoal && !IsGoal && Education >= EducationLevel.Bachelor;

    /// <summary>True where the goal was read as an occupation.</summary>
    public bool HasTarget => Goals.TargetOccupation is not null;

    /// <summary>True where the goal rules work out.</summary>
    public bool HasLimits => Goals.Limits != GoalLimits.None;

    /// <summary>What the goal rules out and this work is: 1 or 0.</summary>
    public Measure LimitsMissed =>
        Measure.Of(
            (IsUsualStart && (Goals.Limits & (GoalLimits.Phones | GoalLimits.HelpDesk)) != 0)
            || (IsAttack && (Goals.Limits & GoalLimits.Attack) != 0)
                ? 1
                : 0,
            Unit.One
        );

    // Penetration testers.
    private bool IsAttack => string.Equals(Code, "15-1299.04", StringComparison.Ordinal);

    /// <summary>What the work demands that the record says the person cannot do: 1 or 0.</summary>
    public Measure DemandsBeyondLimits => Measure.Of((Participant.Limits & WorkDemands.Of(Code)) != 0 ? 1 : 0, Unit.One);

    /// <summary>Jobs and skills on record that are repair work.</summary>
    public Measure RepairOnRecord =>
        Measure.Of(
            Standing.Work.Held.Count(h => Standing.Map.IsRepair(h.Occupation))
                + Participant.Participant.Evidence.Count(e => s_repairElements.Contains(e.Element, StringComparer.Ordinal)),
            Unit.One
        );

    /// <summary>Level of education reached, as a number; 0 where none is recorded.</summary>
    public Measure EducationRank => Measure.Of((int)(Education ?? EducationLevel.NoFormalCredential), Unit.One);

    /// <summary>The highest level of education with which people begin in repair.</summary>
    public Measure EducationOfRepair => Measure.Of((int)EducationLevel.PostsecondaryNondegree, Unit.One);

    /// <summary>The wage floor, US dollars a year; 0 where none is stated.</summary>
    public Measure WageFloor => Measure.Of(Goals.WageFloorUsd ?? 0, Unit.Usd);

    /// <summary>Pay that a wage floor is compared with: at entry beside a goal that was read, else, and for a way back, in the
    /// middle.</summary>
    public Measure PayBesideFloor =>
        HasReadGoal && !IsReturn ? EntryWage : Measure.Of(WorkStanding.OwnWage(Occupation)?.Median, Unit.Usd);

    /// <summary>True for the usual start of whoever comes from outside IT: with a goal, where that is far, nothing on record leads to its
    /// first stop, and no job held is on the way.</summary>
    public bool IsFirstJob => !HasItWork && IsUsualStart && (Goals.TargetOccupation is null || IsFarFromGoal);

    private bool IsFarFromGoal =>
        Participant.TargetIndex is >= 0 and var goal
        && Standing.WayTo(goal) is { Steps: > 1 } way
        && way.From == Standing.Map.Outside
        && Standing.UsualHeld(way.First) == 0
        && !Standing.IsTrained;

    /// <summary>Level of the goal, 1 to 5; missing where no goal was read.</summary>
    public Measure LevelOfGoal =>
        Participant.TargetIndex is >= 0 and var goal ? Measure.Of(Standing.Map.Level(goal), Unit.One) : Measure.Missing;

    /// <summary>True below the goal in its field, and for infrastructure up to the level of a goal in security, which begins there. Beside
    /// a goal that was not read always.</summary>
    public bool IsStopBelowGoal =>
        Participant.TargetIndex is not (>= 0 and var goal)
        || (Field != CareerField.None && Field == Standing.Map.Fields.Of(goal) && OwnLevel < Standing.Map.Level(goal))
        || (Field == CareerField.Infrastructure
            && !IsPart
            && Standing.Map.Fields.Of(goal) == CareerField.Security
            && OwnLevel <= Standing.Map.Level(goal));

    /// <summary>Usual certificates held, where they make it worth showing beside the goal: none where a single goal was read that can begin
    /// now by its level and the months that count. Nobody with such a goal is shown other work for a certificate alone.</summary>
    public Measure CredentialsBeside =>
        HasReadGoal && Goals.Alternatives.IsEmpty && IsGoalClose() ? Measure.Of(0, Unit.One) : UsualCredentialsHeld;

    private bool IsGoalClose() =>
        Participant.TargetIndex is >= 0 and var goal
        && goal != Index
        && Standing.Map.Level(goal) <= Standing.LevelReached + Value(Thresholds.LevelsUp) + (Standing.UsualHeld(goal) > 0 ? 1 : 0)
        && Standing.DirectStep(goal, out var from) is { } step
        && from.Counted >= step.MonthsLow * NearlyServed;

    /// <summary>True at entry level where the goal is.</summary>
    public bool IsEntryLikeGoal => IsEntry && Participant.TargetIndex is >= 0 and var goal && Standing.Map.Level(goal) == OwnLevel;

    /// <summary>Jobs held now that were not read.</summary>
    public Measure UnreadJobs => Measure.Of(Standing.UnreadPresentWork is null ? 0 : 1, Unit.One);

    /// <summary>True for what a job may be that was not read: it is held, and no step.</summary>
    public bool MayBeHeld => Standing.MayHold(Code);

    /// <summary>Level up to which nothing is a step while the present job is not read: early where entry-level work is passed, every level
    /// beside a degree and nothing else to go by, 0 otherwise.</summary>
    public int LevelPassed =>
        Education >= EducationLevel.Associate && !HasMoreToGoBy ? (int)OccupationLevel.Lead
        : Standing.HasPassedEntry ? (int)OccupationLevel.Early
        : 0;

    /// <summary>Highest level that is shown while the present job is not read: entry where there is nothing else to go by.</summary>
    public int LevelGuessed => HasMoreToGoBy ? (int)OccupationLevel.Lead : (int)OccupationLevel.Entry;

    // IT work that was read and is no way back, a goal that was read, hands-on work, or a usual credential of the step.
    private bool HasMoreToGoBy =>
        (HasItWork && !Standing.Work.IsReturning) || HasReadGoal || Standing.Credentials.IsTrainedForAny || Bridging() > 0;

    /// <summary>Steps on the way to it; 0 where the ladder has none.</summary>
    public Measure StepsOfWay => Measure.Of(Way().Steps, Unit.One);

    /// <summary>Steps that are looked ahead without a goal.</summary>
    public Measure StepsInSight => Measure.Of(MostStepsInSight, Unit.One);

    /// <summary>The highest level told without a goal: two above the one reached; to whoever comes back after a gap, that level.</summary>
    public Measure LevelInSight =>
        Measure.Of(Standing.Work.IsReturning ? Standing.LevelReached : Math.Max(1, Standing.LevelReached) + 2, Unit.One);

    /// <summary>Steps of the ladder that lead here from a job held: 1 or 0.</summary>
    public Measure StepsFromWork => Measure.Of(Standing.DirectStep(Index, out _) is null ? 0 : 1, Unit.One);

    /// <summary>Steps of the ladder that lead here from IT work held: 1 or 0.</summary>
    public Measure StepsFromItWork =>
        Measure.Of(Standing.DirectStep(Index, out var from) is not null && !from.IsOutside ? 1 : 0, Unit.One);

    /// <summary>Levels that the step from a job held climbs; the highest level where there is no such step.</summary>
    public Measure LevelsOfStep =>
        Measure.Of(
            Standing.DirectStep(Index, out var from) is null
                ? (int)OccupationLevel.Lead
                : OwnLevel - WorkStanding.LevelOf(from, Standing.Map),
            Unit.One
        );

    /// <summary>One level.</summary>
    public Measure OneLevel => Measure.Of(1, Unit.One);

    /// <summary>True where a step leads here from a job held in the same field.</summary>
    public bool StepKeepsField =>
        Standing.DirectStep(Index, out var from) is not null && Standing.Map.Fields.Of(from.Occupation) == Field;

    /// <summary>True where public sources name the step from the present job, of one level at most, into a field or a part of the same
    /// occupation.</summary>
    public bool StepIsPublic =>
        Standing.DirectStep(Index, out var from) is { Source.IsOurs: false }
        && from.IsPresent
        && OwnLevel - Standing.Map.Level(from.Occupation) <= 1
        && (Field != CareerField.None || IsFamilyOf(from.Occupation));

    /// <summary>True where nearly all the months usual before the step are served, and a usual credential is held where it has
    /// any.</summary>
    public bool StepIsServed =>
        Standing.DirectStep(Index, out var from) is { } step
        && from.Counted >= step.MonthsLow * NearlyServed
        && (Bridging() > 0 || step.Credentials.IsEmpty);

    /// <summary>True where the step leads from work of its own kind into another such, as from shop work or one of no field.</summary>
    public bool StepIsOfOwnKind =>
        Standing.DirectStep(Index, out var from) is not null
        && (
            from.IsOutside
                ? !Standing.Map.LeadsAtLarge(from.Occupation)
                : Field == CareerField.None && Standing.Map.Fields.Of(from.Occupation) == CareerField.None
        );

    /// <summary>True where the goal that was read is in another field.</summary>
    public bool IsBesideGoalField =>
        Participant.TargetIndex is >= 0 and var goal
        && Standing.Map.Fields.Of(goal) != CareerField.None
        && Standing.Map.Fields.Of(goal) != Field;

    /// <summary>Highest level of work that counts for it: for senior work and above in its field or one step from it, else of computer
    /// work.</summary>
    public Measure LevelInField
    {
        get
        {
            var highest = 0;
            foreach (var held in Standing.Work.Held)
            {
                if (held.IsOutside || (!held.IsPresent && held.Counted < Value(Thresholds.LevelMonths)) || !CountsFor(held.Occupation))
                    continue;
                highest = Math.Max(highest, WorkStanding.LevelOf(held, Standing.Map));
            }

            return Measure.Of(highest, Unit.One);
        }
    }

    /// <summary>Level of work that it asks for: the one below for senior work and above; computer work of any level for middle work, and
    /// for early work that a step leads to from repair; else none.</summary>
    public Measure RungBelow =>
        Measure.Of(
            IsHeldGoal ? 0
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

    /// <summary>True for work from middle level up that is written in code.</summary>
    public bool IsDevelopment => Development.Has(Code) && OwnLevel >= (int)OccupationLevel.Middle;

    /// <summary>True where development work was done.</summary>
    public bool HasDeveloped => Standing.Work.Held.Any(h => Development.Has(Standing.Map.CodeOf(h.Occupation)));

    /// <summary>Programming languages used or assessed.</summary>
    public Measure LanguagesShown =>
        Measure.Of(
            Participant.Participant.Evidence.Count(e =>
                e.Kind is EvidenceKind.Used or EvidenceKind.Assessed
                && !(e.Source.When > Participant.AsOf)
                && Development.IsLanguage(e.Element)
            ),
            Unit.One
        );

    /// <summary>Technologies in demand there that were used at work or assessed.</summary>
    public int TechnologiesUsed => UsedInDemand();

    private CareerField Field => Standing.Map.Fields.Of(Index);

    private bool CountsFor(int held) =>
        OwnLevel >= (int)OccupationLevel.Senior
            ? Standing.Map.Fields.Of(held) == Field || Standing.IsRelated(held, Index)
            : !Standing.Map.IsRepair(held);

    private bool OwnWays() => Standing.HasOwnWays && Standing.Credentials.Fields == CareerField.None;

    // A credential for people who work in the field, and usual for early work of it, begins above the usual start.
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

    // What usual origins ask for too says nothing; beside a goal nothing leads into another field, and into one of its own only what is
    // particular to it.
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

    // Parts of one occupation of the SOC are of one field, named or not.
    private bool IsFamilyOf(int occupation) => SocCodes.SameFamily(Standing.Map.CodeOf(occupation), Code);
}
