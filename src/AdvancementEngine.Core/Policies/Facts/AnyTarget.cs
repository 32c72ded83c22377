using AdvancementEngine.Catalog;

namespace AdvancementEngine.Policies.Facts;

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
