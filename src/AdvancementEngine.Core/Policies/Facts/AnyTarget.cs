namespace AdvancementEngine.Policies.Facts;

/// <summary>A target of a program, stated or inferred; used for competency coverage and demand.</summary>
internal sealed class AnyTarget(ProgramDesign design, string? occupation) : TargetDetail(design, occupation)
{
    /// <summary>Share of the occupation's competencies taught (2b).</summary>
    public Measure Coverage => IsNamed ? DesignCoverage.Of(Design, Name) : Measure.Missing;

    /// <summary>Share of the competencies taught of the best-covered next step (2b).</summary>
    public Measure NextStepCoverage => IsNamed ? DesignCoverage.OfNextSteps(Design, Name) : Measure.Missing;

    /// <summary>Openings per year (2c).</summary>
    public Measure Openings => DemandMeasures.Openings(Occupation);

    /// <summary>Projected change (2c).</summary>
    public Measure Change => DemandMeasures.Change(Occupation);

    /// <summary>Entry wage (2c).</summary>
    public Measure EntryWage => DemandMeasures.EntryWage(Occupation);
}
