using AdvancementEngine.Catalog;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Facts;

/// <summary>A credential considered for a participant.</summary>
internal sealed partial class CredentialContext : Subject
{
    // Several policies use these values; each is computed once.
    private int? _index;
    private StudyLeft? _left;
    private Measure? _feeLeft;

    public override SubjectKind Kind => SubjectKind.Opportunity;

    public override string Code => Credential.Code;

    public Credential Credential { get; private set; } = null!;

    /// <summary>What it is considered for; null if no path is known.</summary>
    public CredentialAim? Aim { get; private set; }

    public ParticipantContext Participant { get; private set; } = null!;

    public Participants.Goals Goals => Participant.Goals;

    /// <summary>Months of preparation at the hours per week available.</summary>
    public Measure MonthsOfPreparation =>
        Measure.Of(StudyPlan.Months(Credential, Participant.StudyHoursAWeek(), Thresholds, Left.Study), Unit.Months);

    /// <summary>Remaining fee after the program's help, while it helps; missing if no source gives a fee.</summary>
    public Measure FeeLeft =>
        _feeLeft ??= Measure.Of(StudyPlan.FeeLeft(Credential, Participant.HelpingProgram, Left.Fee), Unit.Usd);

    /// <summary>The months available plus the overrun with which study can still start now, except for an expert exam; missing if not
    /// stated.</summary>
    public Measure MonthsAllowed =>
        Measure.Of(
            Goals.MonthsAvailable + (Credential.Facts.Level?.Value >= CredentialLevel.Expert ? 0 : Value(Thresholds.MonthsTolerance)),
            Unit.Months
        );

    private StudyLeft Left => _left ??= StudyLeft.Of(Index, Standing, Participant.Case, Thresholds);

    // Dense catalog index; -1 if it is not in the catalog.
    private int Index => _index ??= Participant.Catalog.CredentialIndex(Code);

    /// <summary>Strength of its link to an occupation.</summary>
    public Measure LinkTo(string occupation) => Measure.Of(Participant.Catalog.LinkStrength(Code, occupation), Unit.Share);

    public void Begin(ParticipantContext participant, Credential credential, CredentialAim? aim, PolicyEvaluation evaluation, int slot)
    {
        Participant = participant;
        Credential = credential;
        Aim = aim;
        (_index, _left, _feeLeft) = (null, null, null);
        Begin(evaluation, slot, participant.Thresholds);
    }
}
