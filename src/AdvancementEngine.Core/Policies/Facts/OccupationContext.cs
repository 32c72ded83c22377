using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.State;

namespace AdvancementEngine.Policies.Facts;

/// <summary>An occupation considered for a participant.</summary>
internal sealed partial class OccupationContext : Subject
{
    public override SubjectKind Kind => SubjectKind.Opportunity;

    public override string Code => Occupation.Code;

    public Occupation Occupation { get; private set; } = null!;

    /// <summary>Dense catalog index; -1 where the catalog does not have it.</summary>
    public int Index { get; private set; }

    public ParticipantContext Participant { get; private set; } = null!;

    public Participants.Goals Goals => Participant.Goals;

    /// <summary>Months of related work recorded, overlapping spells counted once: for requirements that ask it.</summary>
    public RecordedTotal MonthsOfRelatedWork =>
        RecordedTotal.Of(Participant.Work.RelatedMonths(Index, Code), Participant.Work.Complete, Unit.Months);

    /// <summary>Education the participant has reached; null when not recorded.</summary>
    public EducationLevel? Education => Participant.Participant.Education?.Level;

    /// <summary>Pay at entry, its own estimate (25th percentile).</summary>
    public Measure EntryWage => Measure.Of(WorkStanding.OwnWage(Occupation)?.P25, Unit.Usd);

    /// <summary>True where unlike occupations share one estimate, or none is published: it takes no part in comparisons of pay.</summary>
    public bool PayIsShared => WorkStanding.OwnWage(Occupation)?.P25 is null;

    /// <summary>Share of the floor that the entry wage misses, 0 to 1; 0 where it is unknown.</summary>
    public double FloorMissed =>
        EntryWage is { Kind: MeasureKind.Number } pay && Goals.WageFloorUsd is > 0 and var floor
            ? Math.Max(0, floor - pay.Number) / floor
            : 0;

    /// <summary>What missing the floor weighs, 0 to 1: three quarters for missing it at all, so that it stands after what reaches it, and
    /// the rest by how much is missed.</summary>
    public double FloorWeight => FloorMissed > 0 ? (3 + FloorMissed) / 4 : 0;

    /// <summary>Correlation of the participant's six interests and the occupation's, -1 to 1; missing where one side has none.</summary>
    public Measure LikenessOfInterests => Measure.Of(InterestLikeness.Of(Goals.Interests, Occupation.Interests), Unit.One);

    /// <summary>Hours of work-based learning at a stage or above that served the occupation.</summary>
    public RecordedTotal LearningHours(LearningStage lowest) => LearningRecord.Hours(Participant, lowest, Code, Index);

    public void Begin(ParticipantContext participant, Occupation occupation, int index, PolicyEvaluation evaluation, int slot)
    {
        Participant = participant;
        Occupation = occupation;
        Index = index;
        BeginStanding(participant.Standing);
        Begin(evaluation, slot, participant.Thresholds);
    }
}
