using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.State;

namespace AdvancementEngine.Policies.Facts;

/// <summary>The occupation beside what is particular to it on record: without such a fact nothing is shown.</summary>
internal sealed partial class OccupationContext
{
    // Technologies in demand there, used at work or assessed, that together are a fact particular to it. Ours.
    private const int EnoughUsed = 3;

    // Share of the usual months of a step that is nearly all of them. Ours.
    private const float NearlyServed = 5f / 6f;

    // Skills and knowledge that repair work is known by: repairing, equipment maintenance, mechanical.
    private static readonly string[] s_repairElements = ["skill:2.B.3.l", "skill:2.B.3.j", "knowledge:2.C.3.d"];

    /// <summary>What speaks for it in particular: the goal or its way, the program's target, the usual start, a step of the ladder in one
    /// field, a way back, something on record; none otherwise.</summary>
    public Measure PointsToField()
    {
        if (IsGoal || MayBeGoal || (Goals.TargetOccupation is not null && Participant.IsOnWayToTarget(Index)))
            return Measure.Of(Goal);
        if (Participant.AttendsProgramFor(Code))
            return Measure.Of(Target);
        if (Standing.MayHold(Code) || (Standing.HasPassedEntry && OwnLevel <= (int)OccupationLevel.Early))
            return Measure.Of(None);
        if (IsReturn)
            return Measure.Of(Return);
        if (Occupation.Level == OccupationLevel.Entry)
            return Measure.Of(EntryFact());
        return Measure.Of(Standing.Work.HighestLevel == 0 ? FactFromOutside() : FactFromWork());
    }

    // The usual start is open to everybody who has no way of their own; repair is for those who have it on record, no degree, and neither
    // pay nor a floor above it.
    private string EntryFact()
    {
        // Whoever has done IT work of another field, however long ago, begins there.
        if (Standing.Work.HighestLevel > 0)
            return Standing.DirectStep(Index, out var from) is null || from.IsOutside ? None : Step;
        // What is on record may point elsewhere, where people begin from outside too.
        if (Standing.Map.IsMainEntry(Index))
            return (Standing.HasOwnWays && Standing.Credentials.Fields == CareerField.None) || PointsElsewhere() || BeginsAbove()
                ? None
                : Entry;
        if (Education >= EducationLevel.Associate || EntryWage is not { Kind: MeasureKind.Number } pay || Goals.WageFloorUsd > pay.Number)
            return None;
        if (
            Standing.Work.Held.Any(h => Standing.Map.IsRepair(h.Occupation))
            || Participant.Participant.Evidence.Any(e => s_repairElements.Contains(e.Element, StringComparer.Ordinal))
        )
            return Shown;
        return None;
    }

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

    // People from outside begin at early level only with what goes with that step, or with what points to its field where that is not the
    // field of the usual start.
    private string FactFromOutside()
    {
        var field = Standing.Map.Fields.Of(Index);
        // Beside a goal of a named field, work of one's own kind in another field is no step.
        if (StepIsOfOwnKind(field) && !IsBesideTheField(field))
            return Step;
        if (Bridging() > 0 || Standing.Credentials.IsTrainedFor(Index))
            return Shown;
        if (field == CareerField.None)
            return Standing.Credentials.PointsTo(Index) ? Shown : None;
        if (!Standing.Map.StartsIn(field))
            return OwnLevel <= (int)OccupationLevel.Early && (Standing.Credentials.Leading & field) != 0 ? Shown : None;
        // What follows in the field of the usual start comes later for whoever has no goal.
        return !HasGoal && !Standing.HasOwnWays && !IsPart && OwnLevel <= (int)OccupationLevel.Early && Way().IsKnown ? Step : None;
    }

    // From IT work: a rung of the ladder in the field of the job it leads from; into another field with something on record that points
    // there.
    private string FactFromWork()
    {
        if (Standing.DirectStep(Index, out var from) is not { } step)
            return None;
        var field = Standing.Map.Fields.Of(Index);
        var same = field != CareerField.None && Standing.Map.Fields.Of(from.Occupation) == field;
        var own = Bridging() > 0 || Standing.Credentials.PointsTo(Index);
        if (field == CareerField.None && Standing.Map.Fields.Of(from.Occupation) == CareerField.None)
            same = true;
        // Without a goal a step that public sources name is one, for whoever has nearly served its usual time in the present job, with a
        // usual credential where it has any.
        if (
            (field != CareerField.None || IsFamilyOf(from.Occupation))
            && !HasGoal
            && from.IsPresent
            && !step.Source.IsOurs
            && from.Counted >= step.MonthsLow * NearlyServed
            && OwnLevel - Standing.Map.Level(from.Occupation) <= 1
            && (Bridging() > 0 || step.Credentials.IsEmpty)
        )
            return Step;
        // A part of an occupation has no openings and no pay of its own: only from the level below, in its own field or with something that
        // points there.
        if (IsPart)
            return (same || own || UsedInDemand() >= EnoughUsed) && OwnLevel - Standing.Map.Level(from.Occupation) == 1 ? Step : None;
        // To lead a department is the rung above senior work of every field; from other work it takes the wish.
        if (Occupation.Level == OccupationLevel.Lead)
            return Standing.Map.Level(from.Occupation) >= (int)OccupationLevel.Senior ? Step : None;
        if (same)
            return Step;
        return own || (field != CareerField.None && (Standing.Credentials.Fields & field) != 0) || UsedInDemand() >= EnoughUsed
            ? Shown
            : None;
    }

    /// <summary>What is told: what can begin now and, beside a goal, keeps to the wage floor; the goal and its way; without a goal a rung
    /// or two beyond; far otherwise.</summary>
    public Measure Sight() =>
        Measure.Of(
            IsWithinSight ? "near"
            : CanBegin() && (IsFirstJob || (!IsBesideGoal && !MissesFloor)) ? "now"
            : "far"
        );

    // The usual start is a first job for whoever comes from outside with a goal that is far, whatever it pays.
    private bool IsFirstJob =>
        Standing.Work.HighestLevel == 0
        && Standing.Map.IsMainEntry(Index)
        && Participant.TargetIndex is >= 0 and var goal
        && Standing.WayTo(goal) is { Steps: > 1 } way
        && Standing.UsualHeld(way.First) == 0
        && !Standing.IsTrained;

    private bool MissesFloor => Goals.TargetOccupation is not null && !PayIsShared && FloorMissed > 0;

    // Beside a goal that is one step from the present job, parts of occupations and what stands above it only fill the list.
    private bool IsBesideGoal =>
        Goals.TargetOccupation is not null
        && !Standing.IsGoalReached
        && Participant.TargetIndex is >= 0 and var goal
        && Standing.DirectStep(goal, out var from) is not null
        && from.IsPresent
        && (IsPart || OwnLevel > Standing.Map.Level(goal));

    /// <summary>What is told.</summary>
    public static readonly Measure Seen = Measure.Of(["near", "now"]);

    // Senior work is next for middle-level people, and for nobody below but as the goal.
    private bool CanBegin() =>
        (OwnLevel < (int)OccupationLevel.Senior || OwnLevel <= Standing.LevelReached + 1)
        && Level.Number <= LevelAllowed.Number
        && MonthsCounted().AtLeast(MonthsAsked()).Verdict == Verdict.Met
        && Education.AtLeast(EducationRequired).OnlyIf(EducationRequired != null).Verdict != Verdict.NotMet;

    private bool IsWithinSight =>
        IsGoal
        || MayBeGoal
        || Participant.IsOnWayToTarget(Index)
        || Participant.AttendsProgramFor(Code)
        || IsReturn
        || (!HasGoal && OwnLevel <= Math.Max(1, Standing.LevelReached) + 2 && Way().Steps <= 2);

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

    private bool IsBesideTheField(CareerField field) =>
        Participant.TargetIndex is >= 0 and var goal
        && Standing.Map.Fields.Of(goal) != CareerField.None
        && Standing.Map.Fields.Of(goal) != field;

    // A goal that is reached leads nowhere any more.
    private bool HasGoal => (Goals.TargetOccupation is not null && !Standing.IsGoalReached) || Standing.UnreadGoal is not null;

    // O*NET divides some occupations of the SOC; the parts end in something else than .00.
    private bool IsPart => !Code.EndsWith(".00", StringComparison.Ordinal);

    // Into a field of its own, from another such; from an origin that leads to work of its own kind and not to IT at large.
    private bool StepIsOfOwnKind(CareerField field) =>
        Standing.DirectStep(Index, out var from) is not null
        && (
            from.IsOutside
                ? !Standing.Map.LeadsAtLarge(from.Occupation)
                : field == CareerField.None && Standing.Map.Fields.Of(from.Occupation) == CareerField.None
        );
}
