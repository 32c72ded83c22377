using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.State;

namespace AdvancementEngine.Policies.Facts;

/// <summary>The occupation beside where the participant stands on the ladder: measures that policies compare.</summary>
internal sealed partial class OccupationContext
{
    /// <summary>Directions that are advancement.</summary>
    public static readonly Measure Advancing = Measure.Of([Up, In, Goal]);

    /// <summary>Evidence that is enough for a field.</summary>
    public static readonly Measure Pointing = Measure.Of([Entry, Same, Step, Shown, Goal]);

    private const string Up = "up";
    private const string In = "in";
    private const string Goal = "goal";
    private const string Entry = "entry-level";
    private const string Same = "same-field";
    private const string Step = "ladder-step";
    private const string Shown = "on-record";

    private Way _way;
    private bool _wayKnown;

    private Standing Standing => Participant.Standing;

    private int OwnLevel => Standing.Map.Level(Index);

    /// <summary>True for the occupation aimed at.</summary>
    public bool IsGoal => Goals.TargetOccupation is { } target && string.Equals(target, Code, StringComparison.Ordinal);

    /// <summary>True when the record says what work was done.</summary>
    public bool WorkIsKnown => Standing.Work.IsKnown;

    /// <summary>The best way up the ladder to it.</summary>
    public Way Way()
    {
        if (!_wayKnown) (_way, _wayKnown) = (Standing.WayTo(Index), true);
        return _way;
    }

    /// <summary>Where it lies from here: up, in, goal, lateral, back or no-way; missing where its level is not known.</summary>
    public Measure Direction()
    {
        if (IsGoal) return Measure.Of(Goal);
        var reached = Standing.Work.HighestLevel;
        if (reached == 0) return Measure.Of(Way().IsKnown ? In : "no-way");
        if (OwnLevel == 0) return Measure.Missing;
        if (OwnLevel < reached) return Measure.Of("back");
        if (OwnLevel == reached) return Measure.Of(Standing.DirectStep(Index, out _) is null ? "lateral" : Up);
        return Measure.Of(Way().IsKnown ? Up : "no-way");
    }

    /// <summary>What points to its field: an entry-level start, work in the field, a step of the ladder into a field of its own, something on record, the goal; none otherwise.</summary>
    public Measure PointsToField()
    {
        var field = Standing.Map.Fields.Of(Index);
        if (IsGoal) return Measure.Of(Goal);
        if (field == CareerField.None ? Standing.Credentials.PointsTo(Index) : (Standing.Credentials.Leading & field) != 0) return Measure.Of(Shown);
        if (Bridging() > 0 && Standing.DirectStep(Index, out _) is not null) return Measure.Of(Shown);
        if ((Standing.Work.Fields & field) != 0) return Measure.Of(Same);
        if (StepIsOfOwnKind(field) || StepIsFromEstablishedWork(field) || (Goals.TargetOccupation is not null && Participant.IsOnWayToTarget(Index))) return Measure.Of(Step);
        return Measure.Of(StartsAtEntry(field) ? Entry : "none");
    }

    // Into a field of its own, from another such; from an origin that leads to work of its own kind and not to IT at large.
    private bool StepIsOfOwnKind(CareerField field) => Standing.DirectStep(Index, out var from) is not null
        && (from.IsOutside ? !Standing.Map.LeadsAtLarge(from.Occupation) && field != CareerField.None : field == CareerField.None && Standing.Map.Fields.Of(from.Occupation) == CareerField.None);

    // From middle level up, a step of the ladder may lead into another field; into software, data and security (but from infrastructure) it asks for more than that.
    private bool StepIsFromEstablishedWork(CareerField field) => Standing.Work.HighestLevel >= (int)OccupationLevel.Middle && Standing.Map.Fields.IsNamed(Index)
        && field is not (CareerField.Software or CareerField.Data) && (field != CareerField.Security || (Standing.Work.Fields & CareerField.Infrastructure) != 0)
        && Standing.DirectStep(Index, out var from) is not null && Standing.Map.Level(from.Occupation) >= (int)OccupationLevel.Middle;

    // Somebody without a field begins at entry level, and what that leads to in its field comes later.
    private bool StartsAtEntry(CareerField field)
    {
        if (Standing.HasOwnWays) return false;
        if (Occupation.Level == OccupationLevel.Entry && Standing.Fields == CareerField.None) return true;
        return Standing.Work.HighestLevel == 0 && Standing.Fields == CareerField.None && Way().IsKnown && Standing.Map.StartsIn(field);
    }

    /// <summary>Its level, 1 to 5.</summary>
    public Measure Level => OwnLevel == 0 ? Measure.Missing : Measure.Of(OwnLevel, Unit.One);

    /// <summary>Highest level that a next step may have: so many above the one reached, one more for a named step with its most months, or its fewest and a usual credential.</summary>
    public Measure LevelAllowed => Measure.Of(Standing.LevelReached + Value(Thresholds.LevelsUp) + (StepIsBridged() ? 1 : 0), Unit.One);

    /// <summary>Months of experience asked: none at entry level; else the lower quartile of those who work in it, or what the bridged step usually takes where that is less.</summary>
    public Measure MonthsAsked()
    {
        if (Occupation.Level == OccupationLevel.Entry) return Measure.Of(0, Unit.Months);
        if (Occupation.Experience is not { } asked) return Measure.Missing;
        var months = asked.LowerMonths;
        if (Bridging() > 0) months = MathF.Min(months, UsualMonths());
        return Measure.Of(months, Unit.Months);
    }

    /// <summary>Months that count: related work, what credentials of the step stand for, and what training for it stands for.</summary>
    public RecordedTotal MonthsCounted()
    {
        var bridge = Math.Min(Bridging(), Value(Thresholds.BridgingCredentials)) * Value(Thresholds.CredentialMonths);
        if (IsTrainedFor()) bridge += Value(Thresholds.TrainingMonths);
        return RecordedTotal.Of(Standing.RelatedMonths(Index) + bridge, WorkIsKnown, Unit.Months);
    }

    /// <summary>Entry pay that is not below the present job's.</summary>
    public Measure PayKept => Measure.Of(Standing.Work.PresentEntryPay is { } pay ? Math.Floor(pay * (100 - Value(Thresholds.PayTolerance)) / 100) : null, Unit.Usd);

    /// <summary>Education without which nobody is taken: research asks a master's degree, engineering (SOC group 17) its degree; null elsewhere in IT.</summary>
    public EducationLevel? EducationRequired => Occupation.TypicalEducation is { } typical
        && (typical >= EducationLevel.Master || (typical >= EducationLevel.Associate && Code.StartsWith("17-", StringComparison.Ordinal))) ? typical : null;

    /// <summary>One step of the ladder leads here: 1 from a present job, one half from one held before; 0 where none does.</summary>
    public Measure StepShare => Measure.Of(Standing.DirectStep(Index, out var from) is null ? OutsideShare() : from.IsPresent ? 1 : 0.5, Unit.Share);

    /// <summary>Share of the first usual credentials of the step that is held.</summary>
    public Measure CredentialShare()
    {
        var usual = Standing.UsualCredentials(Index);
        if (usual.IsEmpty) return Measure.Of(0, Unit.Share);
        var asked = Math.Min(usual.Length, Value(Thresholds.BridgingCredentials));
        return Measure.Of(asked <= 0 ? 0 : Math.Min(1, Bridging() / asked), Unit.Share);
    }

    /// <summary>Steps beyond the first, and levels beyond the next.</summary>
    public Measure Distance => Measure.Of(Math.Max(0, Way().Steps - 1) + Math.Max(0, OwnLevel - Standing.LevelReached - Value(Thresholds.LevelsUp)), Unit.One);

    private double OutsideShare() => Standing.Work.HighestLevel == 0 && Standing.Map.FromOutside(Index) is not null ? 0.5 : 0;

    private bool StepIsBridged() => Standing.DirectStep(Index, out var from) is { } step && (from.Counted >= step.MonthsHigh || (from.Counted >= step.MonthsLow && Bridging() > 0));

    private float UsualMonths() => Standing.DirectStep(Index, out _) is { } step ? step.MonthsLow : Standing.Map.FromOutside(Index)?.Months ?? float.PositiveInfinity;

    private bool IsTrainedFor() => LearningHours(LearningStage.Preparation).AtLeast(Needed(Thresholds.HandsOnHours)).Verdict == Verdict.Met || Participant.CompletedProgramFor(Code);

    private int Bridging() => Standing.UsualHeld(Index);
}
