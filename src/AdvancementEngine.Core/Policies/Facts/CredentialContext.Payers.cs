using System.Collections.Immutable;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Facts;

/// <summary>The credential in relation to who may pay for it: measures that policies compare.</summary>
internal sealed partial class CredentialContext
{
    /// <summary>True if anything is left to pay, or the amount is unknown.</summary>
    public bool HasFee => !(FeeLeft is { Kind: MeasureKind.Number, Number: <= 0 });

    /// <summary>True if a payer on record pays for everything in the plan made with a counselor.</summary>
    public bool IsPaidByPlan => Participant.PayersOnRecord.Contains(Payers.VeteranReadiness, StringComparer.Ordinal);

    /// <summary>Whether the person's program offers it.</summary>
    public Measure OfferedHere =>
        Measure.Of(Participant.Program?.Says(ProgramFacts.CredentialOffered, Code) == true ? Shown : FactField.Absent);

    /// <summary>Payers on record that pay for a credential of this kind; empty if none.</summary>
    public Measure PayersFitting()
    {
        var fitting = ImmutableArray.CreateBuilder<string>();
        foreach (var payer in Participant.PayersOnRecord)
        {
            if (Payers.Fits(payer, Credential.Facts.Payers?.Value ?? []))
                fitting.Add(payer);
        }

        return Measure.Of(fitting.ToImmutable());
    }
}
