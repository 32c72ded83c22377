using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Policies.Facts;

/// <summary>An occupation considered for a participant.</summary>
internal sealed class OccupationContext : Subject
{
    private RecordedTotal? _monthsOfRelatedWork;

    public override SubjectKind Kind => SubjectKind.Opportunity;

    public override string Code => Occupation.Code;

    public Occupation Occupation { get; private set; } = null!;

    /// <summary>Dense catalog index; -1 where the catalog does not have it.</summary>
    public int Index { get; private set; }

    public ParticipantContext Participant { get; private set; } = null!;

    public Participants.Goals Goals => Participant.Goals;

    /// <summary>Months of related work recorded, overlapping spells counted once.</summary>
    public RecordedTotal MonthsOfRelatedWork => _monthsOfRelatedWork ??= RecordedTotal.Of(Participant.Work.RelatedMonths(Index, Code), Participant.Work.Complete, Unit.Months);

    /// <summary>Months of related work BLS finds typical for entry; missing where BLS has no entry.</summary>
    public Measure MonthsNeeded => Occupation.RelatedExperience switch
    {
        WorkExperience.None => Measure.Of(0, Unit.Months),
        WorkExperience.LessThanFiveYears => Needed(Thresholds.ExperienceSome),
        WorkExperience.FiveYearsOrMore => Needed(Thresholds.ExperienceLong),
        _ => Measure.Missing,
    };

    /// <summary>Education the participant has reached; null when not recorded.</summary>
    public EducationLevel? Education => Participant.Participant.Education?.Level;

    /// <summary>Highest job zone among occupations held.</summary>
    public Measure ZoneReached => Measure.Of(Participant.Work.ZoneReached, Unit.One);

    /// <summary>The occupation's job zone.</summary>
    public Measure Zone => Measure.Of(Occupation.JobZone, Unit.One);

    /// <summary>A directed step from an occupation held.</summary>
    public RecordedPresence StepFromHeld => RecordedPresence.Of(Participant.Work.StepLeadsTo(Index), "step", "no-step");

    /// <summary>25th percentile of wages.</summary>
    public Measure EntryWage => Measure.Of(Occupation.Wage?.P25, Unit.Usd);

    /// <summary>Correlation of the participant's six interests and the occupation's, -1 to 1; missing where one side has none.</summary>
    public Measure LikenessOfInterests => Measure.Of(InterestLikeness.Of(Goals.Interests, Occupation.Interests), Unit.One);

    /// <summary>Hours of work-based learning at a stage or above that served the occupation.</summary>
    public RecordedTotal LearningHours(LearningStage lowest) => LearningRecord.Hours(Participant, lowest, Code, Index);

    /// <summary>True when a directed step leads from it to another occupation.</summary>
    public bool HasStepTo(string other) =>
        Index >= 0 && Participant.Catalog.OccupationIndex(other) is var to and >= 0 && Participant.Catalog.IsStep(Index, to);

    public void Begin(ParticipantContext participant, Occupation occupation, int index, PolicyEvaluation evaluation, int slot)
    {
        Participant = participant;
        Occupation = occupation;
        Index = index;
        _monthsOfRelatedWork = null;
        Begin(evaluation, slot, participant.Thresholds);
    }
}
