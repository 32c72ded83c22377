using System.Collections.Immutable;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Facts;

/// <summary>The credential beside who may pay for it: measures that policies compare.</summary>
internal sealed partial class CredentialContext
{
    /// <summary>True where something is left to pay, or nobody knows how much.</summary>
    public bool HasFee => !(FeeLeft is { Kind: MeasureKind.Number, Number: <= 0 });

    /// <summary>True where the payer on record pays for all that the plan made with a counselor names.</summary>
    public bool IsPaidByPlan => Participant.PayersOnRecord.Contains(Payers.VeteranReadiness, StringComparer.Ordinal);

    /// <summary>Whether the person's program offers it.</summary>
    public Measure OfferedHere =>
        Measure.Of(Participant.Program?.Says(ProgramFacts.CredentialOffered, Code) == true ? Shown : FactField.Absent);

    /// <summary>Payers on record that pay for a credential of this kind; none where none of them does.</summary>
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
