using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies;

/// <summary>What a program's design says of an occupation it may aim at.</summary>
internal abstract class DesignFor(ProgramDesign design, string? occupation)
{
    public ProgramDesign Design { get; } = design;

    /// <summary>The occupation's code; empty where the program names no target.</summary>
    public string Target { get; } = occupation ?? string.Empty;

    protected Occupation? Occupation { get; } = occupation is null ? null : design.Catalog.FindOccupation(occupation);

    /// <summary>A program without a target cannot be evaluated by one.</summary>
    protected Answer Asking(Func<string, Answer> ask, Measure needed) =>
        Target.Length == 0 ? new Answer(Verdict.Unknown, Measure.Missing, needed) with { Remedy = Remedies.NameTarget } : ask(Target);
}

/// <summary>A target of a program, stated or inferred: for what the training covers and the demand.</summary>
internal sealed class AnyTarget(ProgramDesign design, string? occupation) : DesignFor(design, occupation)
{
    public Answer Covered() => Asking(code => DesignCoverage.Of(Design, code).AtLeast(Entry), Entry);

    public Answer NextStepCovered() => Asking(code => DesignCoverage.OfNextSteps(Design, code).AtLeast(Advance), Advance);

    public Answer Openings() => Asking(_ => DemandRecord.Openings(Occupation).AtLeast(Design.Needed(Thresholds.DemandOpenings)), Design.Needed(Thresholds.DemandOpenings));

    public Answer Change() => Asking(_ => DemandRecord.Change(Occupation).AtLeast(Design.Needed(Thresholds.DemandChange)), Design.Needed(Thresholds.DemandChange));

    public Answer EntryWage() => Asking(_ => DemandRecord.EntryWage(Occupation).AtLeast(Design.Needed(Thresholds.DemandEntryWage)), Design.Needed(Thresholds.DemandEntryWage));

    private Measure Entry => Design.Needed(Thresholds.CoverageEntry);

    private Measure Advance => Design.Needed(Thresholds.CoverageAdvance);
}

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
