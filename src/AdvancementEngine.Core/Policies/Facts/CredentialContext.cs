using AdvancementEngine.Catalog;

namespace AdvancementEngine.Policies.Facts;

/// <summary>A credential considered for a participant.</summary>
internal sealed class CredentialContext : Subject
{
    public override SubjectKind Kind => SubjectKind.Opportunity;

    public override string Code => Credential.Code;

    public Credential Credential { get; private set; } = null!;

    public ParticipantContext ParticipantContext { get; private set; } = null!;

    public Participants.Goals Goals => ParticipantContext.Goals;

    public void Open(ParticipantContext standing, Credential credential, PolicyEvaluation into, int slot)
    {
        ParticipantContext = standing;
        Credential = credential;
        Open(into, slot, standing.Thresholds);
    }

    /// <summary>The credential is linked closely enough to the target.</summary>
    public Answer ServesTarget()
    {
        var target = Goals.TargetOccupation!;
        var strength = ParticipantContext.Catalog.LinkStrength(Code, target);
        return new(strength >= Value(Thresholds.CredentialStrength) ? Verdict.Met : Verdict.NotMet, Measure.Of(strength, Unit.Share), Needed(Thresholds.CredentialStrength));
    }

    /// <summary>Months of preparation fit the months available.</summary>
    public Answer FitsMonths() => Measure.Of(Credential.Months, Unit.Months).AtMost(Measure.Of(Goals.MonthsAvailable, Unit.Months));

    /// <summary>What is left of the fee after the program's support fits the money available.</summary>
    public Answer FitsMoney() => Measure.Of(FeeLeft(), Unit.Usd).AtMost(Measure.Of(Goals.MoneyAvailableUsd, Unit.Usd));

    private double? FeeLeft()
    {
        var covered = ParticipantContext.Program?.Number(Programs.ProgramFacts.FeeSupport, Code) ?? 0;
        if (covered >= 100) return 0;
        return Credential.FeeUsd is { } fee ? fee * (100 - covered) / 100 : null;
    }
}
