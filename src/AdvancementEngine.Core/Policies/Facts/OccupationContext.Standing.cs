using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.State;

namespace AdvancementEngine.Policies.Facts;

/// <summary>The occupation in relation to the participant's standing on the ladder: measures that policies compare.</summary>
internal sealed partial class OccupationContext
{
    // Months required of people who held it long ago. Ours.
    private const float RefresherMonths = 12f;

    private Way _way;
    private bool _wayKnown;
    private int _bridging;
    private RecordedTotal? _monthsCounted;
    private bool? _isGoal;
    private bool? _isReturn;
    private bool? _isWanted;

    private Standing Standing { get; set; } = null!;

    // Several policies use these values; each is computed once.
    private void BeginStanding(Standing standing)
    {
        (Standing, _wayKnown, _bridging, _monthsCounted) = (standing, false, -1, null);
        (_isGoal, _isReturn, _isWanted) = (null, null, null);
    }

    private int OwnLevel => Standing.Map.Level(Index);

    /// <summary>True for a goal occupation: the target, or another one stated as a goal along with it.</summary>
    public bool IsGoal =>
        _isGoal ??=
            string.Equals(Goals.TargetOccupation, Code, StringComparison.Ordinal)
            || Goals.Alternatives.Contains(Code, StringComparer.Ordinal);

    /// <summary>True if the record says what work was done.</summary>
    public bool WorkIsKnown => Standing.Work.IsKnown;

    /// <summary>The best path up the ladder to it.</summary>
    public Way Way()
    {
        if (!_wayKnown)
            (_way, _wayKnown) = (Standing.WayTo(Index), true);
        return _way;
    }

    /// <summary>Lowest level that is a step up: one above the level of work reached, or that same level if a ladder step leads here from
    /// the current job; entry level for a person without IT work.</summary>
    public Measure LeastLevel => Measure.Of(Standing.Work.HighestLevel + (HasItWork && !IsStepUpAside() ? 1 : 0), Unit.One);

    // Within one level, a step counts from the current job, or from the last one if there is no current job.
    private bool IsStepUpAside() =>
        OwnLevel == Standing.Work.HighestLevel
        && Standing.DirectStep(Index, out var from) is not null
        && (from.IsPresent || Standing.Work.Present < 0 || Standing.Map.Level(from.Occupation) == OwnLevel);

    /// <summary>True for one of the occupations that an unrecognized goal may mean: the person is asked about it, and it is shown with its
    /// path.</summary>
    public bool MayBeGoal =>
        Standing.UnreadGoal is { } goal && goal.Candidates.Contains(Code, StringComparer.Ordinal) && IsWithinMeaning(Index);

    // What the goal may mean is near enough to be shown: nothing else is then shown beside it.
    private bool HasMeaning =>
        Standing.UnreadGoal is { } goal
        && goal.Candidates.Any(c => Participant.Catalog.OccupationIndex(c) is >= 0 and var index && IsWithinMeaning(index));

    private bool IsWithinMeaning(int occupation) =>
        (Standing.WayTo(occupation).IsKnown || Standing.Holds(occupation)) && Standing.Map.Level(occupation) <= HighestMeant;

    // A vague goal is taken to mean only nearby levels: up to early level without IT work, otherwise up to two levels above the one
    // reached.
    private int HighestMeant => Standing.Work.HighestLevel == 0 ? (int)OccupationLevel.Early : Standing.LevelReached + 2;

    /// <summary>True for the work done now or last where more of it is looked for.</summary>
    public bool IsSame => Standing.Same == Index;

    /// <summary>True for a return to work held long ago, to a job lost lately or to the same work; below the level of current work, it is
    /// not a return.</summary>
    public bool IsReturn =>
        _isReturn ??=
            Standing.Lost == Index
            || IsSame
            || (Standing.IsFormer(Index) && (Standing.Work.IsReturning || OwnLevel >= Standing.Work.HighestLevel))
            || Standing.LeadsBack(Index);

    /// <summary>Its level, 1 to 5.</summary>
    public Measure Level => OwnLevel == 0 ? Measure.Missing : Measure.Of(OwnLevel, Unit.One);

    /// <summary>Highest level that a next step may have: a set number above the one reached, and one more, up to middle level, for a named
    /// step with its most months completed, or its fewest and a usual credential. At most early level while the current job is not
    /// recognized, and from entry level without a diploma.</summary>
    public Measure LevelAllowed =>
        Measure.Of(
            IsOpenToGraduates ? OwnLevel
                : Math.Min(LevelCounted + Value(Thresholds.LevelsUp) + (StepIsBridged() || MonthsWithTools() > 0f ? 1 : 0), MostLevel),
            Unit.One
        );

    // Whoever has led people for years is no beginner in leading projects.
    private int LevelCounted =>
        IsGoal && LedForLong() > 0f ? Math.Max(Standing.LevelReached, (int)OccupationLevel.Early) : Standing.LevelReached;

    /// <summary>True for work up to middle level that people enter with a bachelor's degree in computing, for a new graduate in it:
    /// employers hire for it at graduation. Ours.</summary>
    public bool IsOpenToGraduates =>
        Standing.IsNewGraduate
        && OwnLevel <= (int)OccupationLevel.Middle
        && Occupation.TypicalEducation == EducationLevel.Bachelor
        && (Field & (CareerField.Software | CareerField.Data)) != 0;

    private double MostLevel =>
        Standing.UnreadPresentWork is not null
        || (Education == EducationLevel.NoFormalCredential && Standing.LevelReached <= (int)OccupationLevel.Entry)
            ? (int)OccupationLevel.Early
            : (int)OccupationLevel.Lead;

    // The goal is the current job, so nothing is missing for it; a job that ended recently may have been short.
    private bool IsHeldGoal => Standing.IsGoalReached && string.Equals(Goals.TargetOccupation, Code, StringComparison.Ordinal);

    /// <summary>Months of experience required: none at entry level and for the current job; otherwise the lower quartile of people working
    /// in it, or what the bridged step usually takes if that is less.</summary>
    public Measure MonthsAsked()
    {
        // A person doing the work has what it requires; a person returning to early-level work, or starting again below a past job, needs a
        // refresher but no months.
        if (
            IsHeldGoal
            || IsSame
            || IsOpenToGraduates
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

    // If none of the past work counts any more, the return starts at entry level if its field has such a starting point.
    private bool IsWayBackAtOnce() => Standing.LeadsBack(Index) && (Standing.Work.ItMonths > 0f || !Standing.Map.StartsIn(Field));

    /// <summary>Months that count: related work, plus the months that the step's credentials and training for it count for.</summary>
    public RecordedTotal MonthsCounted() => _monthsCounted ??= Counted();

    private RecordedTotal Counted()
    {
        var bridge = Math.Min(Bridging(), Value(Thresholds.BridgingCredentials)) * Value(Thresholds.CredentialMonths);
        if (HasTraining())
            bridge += Value(Thresholds.TrainingMonths);
        // Unrecorded experience counts as none.
        var months = Math.Max(Standing.RelatedMonths(Index), Math.Max(MonthsWithTools(), Standing.StaffMonthsToward(Index)));
        if (IsGoal)
            months = Math.Max(months, Math.Max(Standing.MonthsWithToolsBelow(Index), Standing.MonthsBelow(Index)));
        return RecordedTotal.Of(Math.Max(months, Math.Max(LedForLong(), MonthsOfTrade)) + bridge, true, Unit.Months);
    }

    // Months of leading people outside IT count for projects from the 60 that PMP takes without a degree (PMI, as pmi-pmp in
    // credential-facts.csv).
    private float LedForLong()
    {
        if (Field != CareerField.Project)
            return 0f;
        var months = IsGoal && Standing.LedMonths >= MonthsOfLeading ? Standing.LedMonths : 0f;
        foreach (var held in Standing.Work.Held)
        {
            if (held is { Leads: true, IsOutside: true, Months: >= MonthsOfLeading })
                months = Math.Max(months, held.Counted);
        }

        return months;
    }

    private const float MonthsOfLeading = 60f;

    private float MonthsWithTools() => Standing.MonthsWithTools(Index);

    private float MonthsOfTrade => IsOfTrade ? Standing.TradeMonths : 0f;

    /// <summary>True where technical work outside the catalog counts toward it.</summary>
    public bool IsOfTrade => Standing.IsOfTrade(Index);

    /// <summary>Minimum entry pay that is not below the current job's, within the tolerance.</summary>
    public Measure PayKept =>
        Measure.Of(
            Standing.Work.PresentEntryPay is { } pay ? Math.Floor(pay * (100 - Value(Thresholds.PayTolerance)) / 100) : null,
            Unit.Usd
        );

    /// <summary>Minimum education: a master's degree for research, the degree for engineering (SOC group 17), and a high school diploma for
    /// entry and early work. Null elsewhere in IT, and, beyond a diploma, for work done for two years, in service or elsewhere.</summary>
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

    /// <summary>Whether a single ladder step leads here: 1 from a current job, one half from an earlier one; 0 if none does.</summary>
    public Measure StepShare =>
        Measure.Of(
            Standing.IsFormer(Index) || Standing.LeadsBack(Index) ? 1
                : Standing.DirectStep(Index, out var from) is null ? OutsideShare()
                : from.IsPresent ? 1
                : 0.5,
            Unit.Share
        );

    /// <summary>Share held of the step's first usual credentials.</summary>
    public Measure CredentialShare()
    {
        var usual = Standing.UsualCredentials(Index);
        if (usual.IsEmpty)
            return Measure.Of(0, Unit.Share);
        var asked = Math.Min(usual.Length, Value(Thresholds.BridgingCredentials));
        return Measure.Of(asked <= 0 ? 0 : Math.Min(1, Bridging() / asked), Unit.Share);
    }

    /// <summary>Number of steps beyond the first, plus levels beyond the next.</summary>
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
