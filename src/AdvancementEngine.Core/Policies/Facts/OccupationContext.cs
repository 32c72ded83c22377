using AdvancementEngine.Catalog;

namespace AdvancementEngine.Policies.Facts;

/// <summary>An occupation considered for a participant.</summary>
internal sealed class OccupationContext : Subject
{
    private int _index;
    private double? _related;

    public override SubjectKind Kind => SubjectKind.Opportunity;

    public override string Code => Occupation.Code;

    public Occupation Occupation { get; private set; } = null!;

    public ParticipantContext ParticipantContext { get; private set; } = null!;

    public WorkRecord Work => ParticipantContext.Work;

    public Participants.Goals Goals => ParticipantContext.Goals;

    public void Open(ParticipantContext standing, Occupation occupation, int index, PolicyEvaluation into, int slot)
    {
        ParticipantContext = standing;
        Occupation = occupation;
        _index = index;
        _related = null;
        Open(into, slot, standing.Thresholds);
    }

    /// <summary>Hours of hands-on work that served it.</summary>
    public Answer HandsOn() => ParticipantContext.HandsOn(Code, _index);

    /// <summary>Months of related work recorded.</summary>
    public Measure RelatedMonths() => Measure.Of(_related ??= Work.RelatedMonths(_index, Code), Unit.Months);

    /// <summary>Months of related work BLS finds typical for entry; missing where BLS says nothing.</summary>
    public Measure MonthsAsked() => Occupation.RelatedExperience switch
    {
        WorkExperience.None => Measure.Of(0, Unit.Months),
        WorkExperience.LessThanFiveYears => Needed(Thresholds.ExperienceSome),
        WorkExperience.FiveYearsOrMore => Needed(Thresholds.ExperienceLong),
        _ => Measure.Missing,
    };

    /// <summary>Months of related work reach what is asked; below it an incomplete record is Unknown.</summary>
    public Answer ExperienceReached() => RelatedMonths().AtLeastSoFar(MonthsAsked(), Work.Complete);

    /// <summary>Education reached is at or above what BLS finds typical.</summary>
    public Answer EducationReached() => (ParticipantContext.Participant.Education?.Level).AtLeast(Occupation.TypicalEducation);

    /// <summary>Levels of education missing; 0 when none or unknown.</summary>
    public int EducationShort() => ParticipantContext.Participant.Education?.Level is { } has && Occupation.TypicalEducation is { } asks && asks > has ? asks - has : 0;

    /// <summary>Job zone asked is no lower than the one reached, and no more than the allowed zones above.</summary>
    public Answer ZoneWithinStep()
    {
        var found = Measure.Of(Work.ZoneReached, Unit.One);
        var needed = Measure.Of(Occupation.JobZone, Unit.One);
        var verdict = needed.AtLeast(found).Verdict.And(ZonesTooFar() is { } far ? far <= 0 ? Verdict.Met : Verdict.NotMet : Verdict.Unknown);
        return new(verdict, found, needed);
    }

    /// <summary>Job zones beyond the allowed step, or below the one reached; 0 when within or unknown.</summary>
    public int ZonesOff() => Work.ZoneReached is { } reached && Occupation.JobZone is { } zone ? zone < reached ? reached - zone : Math.Max(0, ZonesTooFar() ?? 0) : 0;

    /// <summary>A directed step leads here from an occupation held.</summary>
    public Answer StepLeadsHere() => Work.StepLeadsTo(_index) switch
    {
        true => new(Verdict.Met, Measure.Of("step"), Measure.Of("step")),
        false => new(Verdict.NotMet, Measure.Of("no-step"), Measure.Of("step")),
        null => new(Verdict.Unknown, Measure.Missing, Measure.Of("step")),
    };

    /// <summary>It is the target, or a directed step leads from it to the target.</summary>
    public Answer LeadsToTarget()
    {
        var target = Goals.TargetOccupation!;
        var leads = string.Equals(Code, target, StringComparison.Ordinal)
            || (_index >= 0 && ParticipantContext.Catalog.OccupationIndex(target) is var to and >= 0 && ParticipantContext.Catalog.IsStep(_index, to));
        return new(leads ? Verdict.Met : Verdict.NotMet, Measure.Of(Code), Measure.Of(target));
    }

    /// <summary>Entry wage is at or above the floor.</summary>
    public Answer WageReachesFloor() => Measure.Of(Occupation.Wage?.P25, Unit.Usd).AtLeast(Measure.Of(Goals.WageFloorUsd, Unit.Usd));

    /// <summary>Likeness of interests is at or above the mark; a correlation, -1 to 1.</summary>
    public Answer InterestsAlike() => Measure.Of(Likeness(), Unit.One).AtLeast(Needed(Thresholds.InterestLikeness));

    /// <summary>Correlation of the six interests; null where one side has none.</summary>
    public double? Likeness() => InterestLikeness.Of(Goals.Interests, Occupation.Interests);

    private int? ZonesTooFar() => Work.ZoneReached is { } reached && Occupation.JobZone is { } zone ? zone - reached - (int)Value(Thresholds.PreparationZones) : null;
}
