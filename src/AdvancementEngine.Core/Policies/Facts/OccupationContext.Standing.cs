using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.State;

namespace AdvancementEngine.Policies.Facts;

/// <summary>The occupation beside where the participant stands on the ladder: measures that policies compare.</summary>
internal sealed partial class OccupationContext
{
    // Whoever held it long ago is asked for a year one level below. Ours.
    private const float RefresherMonths = 12f;

    private Way _way;
    private bool _wayKnown;
    private int _bridging;
    private RecordedTotal? _monthsCounted;

    private Standing Standing { get; set; } = null!;

    // Asked for by several policies, and worked out once.
    private void BeginStanding(Standing standing) => (Standing, _wayKnown, _bridging, _monthsCounted) = (standing, false, -1, null);

    private int OwnLevel => Standing.Map.Level(Index);

    /// <summary>True for an occupation aimed at: the target, or another that was stated as a goal beside it.</summary>
    public bool IsGoal =>
        string.Equals(Goals.TargetOccupation, Code, StringComparison.Ordinal) || Goals.Alternatives.Contains(Code, StringComparer.Ordinal);

    /// <summary>True when the record says what work was done.</summary>
    public bool WorkIsKnown => Standing.Work.IsKnown;

    /// <summary>The best way up the ladder to it.</summary>
    public Way Way()
    {
        if (!_wayKnown)
            (_way, _wayKnown) = (Standing.WayTo(Index), true);
        return _way;
    }

    /// <summary>The least level that is a step up: one above the level of work reached, or that level where a step of the ladder leads here
    /// from the present job; entry level for whoever has no IT work.</summary>
    public Measure LeastLevel => Measure.Of(Standing.Work.HighestLevel + (HasItWork && !IsStepUpAside() ? 1 : 0), Unit.One);

    // Within one level a step counts from the present job, or from the last where none is present.
    private bool IsStepUpAside() =>
        OwnLevel == Standing.Work.HighestLevel
        && Standing.DirectStep(Index, out var from) is not null
        && (from.IsPresent || Standing.Work.Present < 0 || Standing.Map.Level(from.Occupation) == OwnLevel);

    /// <summary>True for one of the occupations that a goal may mean which was not read: asked back, and shown with its way.</summary>
    public bool MayBeGoal =>
        Standing.UnreadGoal is { } goal
        && goal.Candidates.Contains(Code, StringComparer.Ordinal)
        && (Way().IsKnown || Standing.Holds(Index))
        && OwnLevel <= HighestMeant;

    // What was said so loosely is taken for no more than the rungs near: without IT work the early ones, else two levels up.
    private int HighestMeant => Standing.Work.HighestLevel == 0 ? (int)OccupationLevel.Early : Standing.LevelReached + 2;

    /// <summary>True for a way back to work held long ago; below the level of present work it is none.</summary>
    public bool IsReturn =>
        (Standing.IsFormer(Index) && (Standing.Work.IsReturning || OwnLevel >= Standing.Work.HighestLevel)) || Standing.LeadsBack(Index);

    /// <summary>Its level, 1 to 5.</summary>
    public Measure Level => OwnLevel == 0 ? Measure.Missing : Measure.Of(OwnLevel, Unit.One);

    /// <summary>Highest level that a next step may have: so many above the one reached, one more for a named step with its most months, or
    /// its fewest and a usual credential, up to middle level; early at most while the present job is not read, and from entry level
    /// without a diploma.</summary>
    public Measure LevelAllowed =>
        Measure.Of(Math.Min(Standing.LevelReached + Value(Thresholds.LevelsUp) + (StepIsBridged() ? 1 : 0), MostLevel), Unit.One);

    private double MostLevel =>
        Standing.UnreadPresentWork is not null
        || (Education == EducationLevel.NoFormalCredential && Standing.LevelReached <= (int)OccupationLevel.Entry)
            ? (int)OccupationLevel.Early
            : (int)OccupationLevel.Lead;

    // The goal in the job held now, which nothing is missing for; one that ended lately may have been short.
    private bool IsHeldGoal => Standing.IsGoalReached && string.Equals(Goals.TargetOccupation, Code, StringComparison.Ordinal);

    /// <summary>Months of experience asked: none at entry level and for the job held; else the lower quartile of those who work in it, or
    /// what the bridged step usually takes where that is less.</summary>
    public Measure MonthsAsked()
    {
        // Whoever does the work has what it asks; whoever goes back to early-level work, or begins again below what was held, needs a
        // refresher and no months.
        if (
            IsHeldGoal
            || Occupation.Level == OccupationLevel.Entry
            || (Occupation.Level == OccupationLevel.Early && (Standing.IsFormer(Index) || IsWayBackAtOnce()))
        )
            return Measure.Of(0, Unit.Months);
        if (Occupation.Experience is not { } asked)
            return Measure.Missing;
        var months = Standing.IsFormer(Index) ? MathF.Min(asked.LowerMonths, RefresherMonths) : asked.LowerMonths;
        if (Bridging() > 0)
            months = MathF.Min(months, UsualMonths());
        return Measure.Of(months, Unit.Months);
    }

    // Where nothing of it counts any more, the way back begins at entry level if its field has such a start.
    private bool IsWayBackAtOnce() => Standing.LeadsBack(Index) && (Standing.Work.ItMonths > 0f || !Standing.Map.StartsIn(Field));

    /// <summary>Months that count: related work, what credentials of the step stand for, and what training for it stands for.</summary>
    public RecordedTotal MonthsCounted() => _monthsCounted ??= Counted();

    private RecordedTotal Counted()
    {
        var bridge = Math.Min(Bridging(), Value(Thresholds.BridgingCredentials)) * Value(Thresholds.CredentialMonths);
        if (HasTraining())
            bridge += Value(Thresholds.TrainingMonths);
        // Experience that nobody recorded is none.
        return RecordedTotal.Of(Standing.RelatedMonths(Index) + bridge, true, Unit.Months);
    }

    /// <summary>Entry pay that is not below the present job's.</summary>
    public Measure PayKept =>
        Measure.Of(
            Standing.Work.PresentEntryPay is { } pay ? Math.Floor(pay * (100 - Value(Thresholds.PayTolerance)) / 100) : null,
            Unit.Usd
        );

    /// <summary>Education without which nobody is taken: research asks a master's degree, engineering (SOC group 17) its degree, entry and
    /// early work a high school diploma; null elsewhere in IT, and beyond a diploma for work that was done for two years, in service or
    /// elsewhere.</summary>
    public EducationLevel? EducationRequired =>
        Occupation.TypicalEducation is not { } typical ? null
        : HasDoneForLong() ? (OwnLevel <= (int)OccupationLevel.Early ? EducationLevel.HighSchool : null)
        : typical >= EducationLevel.Master || (typical >= EducationLevel.Associate && Code.StartsWith("17-", StringComparison.Ordinal))
            ? typical
        : typical >= EducationLevel.HighSchool && OwnLevel <= (int)OccupationLevel.Early ? EducationLevel.HighSchool
        : null;

    private bool HasDoneForLong()
    {
        foreach (var held in Standing.Work.Held)
        {
            if (held.Occupation == Index && !held.IsOutside && held.Months >= Value(StepThresholds.NextLevel))
                return true;
        }

        return false;
    }

    /// <summary>One step of the ladder leads here: 1 from a present job, one half from one held before; 0 where none does.</summary>
    public Measure StepShare =>
        Measure.Of(
            Standing.IsFormer(Index) || Standing.LeadsBack(Index) ? 1
                : Standing.DirectStep(Index, out var from) is null ? OutsideShare()
                : from.IsPresent ? 1
                : 0.5,
            Unit.Share
        );

    /// <summary>Share of the first usual credentials of the step that is held.</summary>
    public Measure CredentialShare()
    {
        var usual = Standing.UsualCredentials(Index);
        if (usual.IsEmpty)
            return Measure.Of(0, Unit.Share);
        var asked = Math.Min(usual.Length, Value(Thresholds.BridgingCredentials));
        return Measure.Of(asked <= 0 ? 0 : Math.Min(1, Bridging() / asked), Unit.Share);
    }

    /// <summary>Steps beyond the first, and levels beyond the next.</summary>
    public Measure Distance =>
        Measure.Of(Math.Max(0, Way().Steps - 1) + Math.Max(0, OwnLevel - Standing.LevelReached - Value(Thresholds.LevelsUp)), Unit.One);

    private double OutsideShare() => Standing.Work.HighestLevel == 0 && Standing.Map.FromOutside(Index) is not null ? 0.5 : 0;

    private bool StepIsBridged() =>
        OwnLevel <= (int)OccupationLevel.Middle
        && Standing.DirectStep(Index, out var from) is { } step
        && (
            (from.Counted >= step.MonthsHigh && Standing.Map.Fields.Of(from.Occupation) == Standing.Map.Fields.Of(Index))
            || (from.Counted >= step.MonthsLow && Bridging() > 0)
        );

    private float UsualMonths() =>
        Standing.DirectStep(Index, out _) is { } step ? step.MonthsLow : Standing.Map.FromOutside(Index)?.Months ?? float.PositiveInfinity;

    private bool HasTraining() =>
        LearningHours(LearningStage.Preparation).AtLeast(Needed(Thresholds.HandsOnHours)).Verdict == Verdict.Met
        || Participant.CompletedProgramFor(Code);

    private int Bridging() => _bridging >= 0 ? _bridging : _bridging = Standing.UsualHeld(Index);
}
