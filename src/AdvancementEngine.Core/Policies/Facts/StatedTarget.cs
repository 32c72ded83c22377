using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Facts;

/// <summary>A target the program states itself.</summary>
internal sealed class StatedTarget(ProgramDesign design, string? occupation) : DesignFor(design, occupation)
{
    public Answer CredentialValidated() => Asking(code => CredentialRecord.ValidatedFor(Design, code), Measure.Of(CredentialRecord.Validators));

    public Answer HandsOnOffered() => Asking(Hours, Design.Needed(Thresholds.HandsOnHours));

    public Answer EntryOrCreditAgreed() => Asking(code => AgreementRecord.For(Design, code).HasAny(AgreementRecord.EntryOrCredit), Measure.Of(AgreementRecord.EntryOrCredit));

    public Answer InterviewPromised() => Asking(code => AgreementRecord.For(Design, code).HasAny(AgreementRecord.Interview), Measure.Of(AgreementRecord.Interview));

    private Answer Hours(string code)
    {
        var hours = 0.0;
        var (complete, any) = (true, false);
        foreach (var fact in Design.Record.Holding(ProgramFacts.Activity))
        {
            if (!WorkBasedLearning.TryStage(fact.About, out var stage) || stage < HandsOnRecord.Lowest) continue;
            if (fact.Occupation is { } served && !SocCodes.SameFamily(served, code)) continue;
            any = true;
            if (FactField.TryNumber(fact.Value, out var known)) hours += known;
            else complete = false;
        }

        var none = !any && WorkBasedLearning.Activities.Any(a => a.Stage >= HandsOnRecord.Lowest && Design.Record.Says(ProgramFacts.Activity, a.Code) == false);
        return Measure.Of(hours, Unit.Hours).AtLeastSoFar(Design.Needed(Thresholds.HandsOnHours), complete && (any || none));
    }
}
