using AdvancementEngine.Catalog;
using AdvancementEngine.State;

namespace AdvancementEngine.Policies.Facts;

/// <summary>The occupation's main tools compared with those on record.</summary>
internal sealed partial class OccupationContext
{
    private static readonly Measure s_half = Measure.Of(0.5, Unit.Share);

    /// <summary>Share of its main tools that are on record, 0 to 1; 0 where it has none, and for people whose leading leads to the
    /// goal.</summary>
    public Measure CoreShown =>
        !IsLedToGoal && Participant.Core.Count(Index) is > 0 and var count
            ? Measure.Of((double)Participant.CoreOnRecord(Index) / count, Unit.Share)
            : Measure.Of(0, Unit.Share);

    /// <summary>The share of its main tools that is enough to show it: half next to a goal, one tool where no direction is known.</summary>
    public Measure ShareOfCore =>
        HasDirection ? s_half : Measure.Of(1.0 / Math.Max(1, Participant.Core.Count(Index)), Unit.Share);

    /// <summary>Half of its main tools.</summary>
    public Measure HalfOfCore => s_half;

    /// <summary>True for document management, making sites and designing them: what is used in other IT work shows nothing of
    /// these.</summary>
    public bool HasToolsOfItsOwn =>
        IsDesign || Code is KnownOccupations.DocumentManagement or KnownOccupations.WebDevelopers;

    /// <summary>True for work that ended long ago or was lost lately; not for other work that leads back to it.</summary>
    public bool IsFormerWork => Standing.IsFormer(Index) || Standing.Lost == Index || IsSame;

    /// <summary>True where it is known what the person wants: a goal that was read, reached or not, or a return to work of the
    /// past.</summary>
    public bool HasDirection => HasReadGoal || IsGoalReached || Standing.Work.IsReturning;

    /// <summary>True where a usual credential of the step is held, and the step is no senior work outside the field of the
    /// goal.</summary>
    public bool HasOwnCredential =>
        Bridging() > 0 && !IsAttackUnasked && !IsLedToGoal && (OwnLevel <= (int)OccupationLevel.Middle || !IsBesideGoalField);

    /// <summary>True for the next level in the field of a goal that is reached; for administration on the way into security; and, where no
    /// direction is known, for the level just above in the person's own field.</summary>
    public bool IsNextRung =>
        IsGoalReached ? IsRungAboveGoal
        : HasReadGoal ? OwnLevel == (int)OccupationLevel.Middle && IsStopBelowGoal && IsBesideGoalField
        : LevelsOfStep.Number <= 1
            && !IsAttackUnasked
            && (StepKeepsField || (StepIsPublic && OwnLevel >= (int)OccupationLevel.Middle) || IsStepOfTrade);

    // Attack is the other side of security: beside a goal it is shown only to people with something of it on record.
    private bool IsAttackUnasked => IsAttack && HasGoal && !IsPointedTo;

    // A field is wide: senior work in it that could begin now has tools of its own, and one of them is on record. No attack, and no work
    // whose degree is far.
    private bool IsRungAboveGoal =>
        OwnLevel >= (int)OccupationLevel.Middle
        && StepKeepsField
        && !IsAttack
        && (OwnLevel < (int)OccupationLevel.Senior || CoreShown.Number > 0 || MonthsCounted().AtLeast(MonthsAsked()).Verdict != Verdict.Met)
        && !(EducationRequired >= EducationLevel.Bachelor && Education < EducationLevel.Associate);

    /// <summary>True for the level below work of the past. In software, where each job has tools of its own, one of them must be on
    /// record; design asks for half of them.</summary>
    public bool IsWayBack =>
        Standing.LeadsBack(Index) && (Field != CareerField.Software || (CoreShown.Number > 0 && !IsDesign));

    /// <summary>True for a step between technical trades of one level, such as from telecommunications equipment to electronics.</summary>
    public bool IsStepOfTrade =>
        Standing.DirectStep(Index, out var from) is not null
        && Standing.Map.Level(from.Occupation) == OwnLevel
        && TechnicalTrades.Of(Participant.Catalog) is var trades
        && trades.CountToward(from.Occupation)
        && trades.CountToward(Index);

    /// <summary>True for management where people were led, or projects.</summary>
    public bool IsManagementLed => IsManagement && Standing.Work.Held.Any(h => h.Leads || IsOfProjects(h.Occupation));

    // Whoever leads people, and wants to manage, is not sent through other work.
    private bool IsLedToGoal =>
        Participant.TargetIndex is >= 0 and var goal
        && Standing.Map.IsManagement(goal)
        && Standing.Work.Held.Any(h => h is { Leads: true, IsOutside: false });

    private bool IsOfProjects(int occupation) => Standing.Map.Fields.Of(occupation) == CareerField.Project;

    /// <summary>True for a job on the way to the goal, unless the current job was not recognized: its pay may be above that of the job on
    /// the way.</summary>
    public bool IsStopOnWay => IsOnWayToGoal && Standing.UnreadPresentWork is null;

    /// <summary>True for a job on the way whose pay is not compared with the floor: not so for another entry-level job than the usual
    /// one.</summary>
    public bool IsPaidStop => IsStopOnWay && (!IsEntry || IsUsualStart);

    // Web and digital interface designers: code is no design.
    private bool IsDesign => string.Equals(Code, KnownOccupations.InterfaceDesigners, StringComparison.Ordinal);
}
