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

    /// <summary>Dense catalog index; -1 if it is not in the catalog.</summary>
    public int Index { get; private set; }

    public ParticipantContext Participant { get; private set; } = null!;

    public Participants.Goals Goals => Participant.Goals;

    /// <summary>Recorded months of related work, overlapping spells counted once; for requirements that ask for it.</summary>
    public RecordedTotal MonthsOfRelatedWork =>
        RecordedTotal.Of(Participant.Work.RelatedMonths(Index, Code), Participant.Work.Complete, Unit.Months);

    /// <summary>Education the participant has reached; null if not recorded.</summary>
    public EducationLevel? Education => Participant.Participant.Education?.Level;

    /// <summary>Entry pay from its own estimate (25th percentile).</summary>
    public Measure EntryWage => Measure.Of(WorkStanding.OwnWage(Occupation)?.P25, Unit.Usd);

    /// <summary>True if dissimilar occupations share one estimate, or none is published; it is then left out of pay comparisons.</summary>
    public bool PayIsShared => WorkStanding.OwnWage(Occupation)?.P25 is null;

    /// <summary>Share of the wage floor by which the entry wage falls short, 0 to 1; 0 if unknown.</summary>
    public double FloorMissed =>
        EntryWage is { Kind: MeasureKind.Number } pay && Goals.WageFloorUsd is > 0 and var floor
            ? Math.Max(0, floor - pay.Number) / floor
            : 0;

    /// <summary>Weight of falling short of the floor, 0 to 1: three quarters for falling short at all, so that it ranks below occupations
    /// that reach the floor, and the rest in proportion to the shortfall.</summary>
    public double FloorWeight => FloorMissed > 0 ? (3 + FloorMissed) / 4 : 0;

    /// <summary>Correlation of the six interests of the participant and the occupation, -1 to 1; missing if either has none.</summary>
    public Measure LikenessOfInterests => Measure.Of(InterestLikeness.Of(Goals.Interests, Occupation.Interests), Unit.One);

    /// <summary>Hours of work-based learning at a stage or above that were for the occupation.</summary>
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
