using AdvancementEngine.Catalog;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Facts;

/// <summary>A credential considered for a participant.</summary>
internal sealed class CredentialContext : Subject
{
    public override SubjectKind Kind => SubjectKind.Opportunity;

    public override string Code => Credential.Code;

    public Credential Credential { get; private set; } = null!;

    public ParticipantContext Participant { get; private set; } = null!;

    public Participants.Goals Goals => Participant.Goals;

    /// <summary>Months of preparation.</summary>
    public Measure MonthsOfPreparation => Measure.Of(Credential.Months, Unit.Months);

    /// <summary>What is left of the fee after the program's support.</summary>
    public Measure FeeLeft => Measure.Of(FeePercentPaid >= 100 ? 0 : Credential.FeeUsd * (100 - FeePercentPaid) / 100, Unit.Usd);

    /// <summary>Strength of its link to an occupation.</summary>
    public Measure LinkTo(string occupation) => Measure.Of(Participant.Catalog.LinkStrength(Code, occupation), Unit.Share);

    public void Begin(ParticipantContext participant, Credential credential, PolicyEvaluation evaluation, int slot)
    {
        Participant = participant;
        Credential = credential;
        Begin(evaluation, slot, participant.Thresholds);
    }

    private double FeePercentPaid => Participant.Program?.Number(ProgramFacts.FeeSupport, Code) ?? 0;
}
