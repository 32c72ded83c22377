namespace AdvancementEngine.Policies;

/// <summary>The result of comparing what is recorded with what a policy requires.</summary>
/// <param name="Verdict">Three-valued verdict, or not applicable.</param>
/// <param name="Found">What the records say.</param>
/// <param name="Needed">What the policy requires.</param>
internal readonly record struct ComparisonResult(Verdict Verdict, Measure Found, Measure Needed)
{
    /// <summary>Number of ordered steps missing (education levels, job zones); 1 for comparisons that do not count steps.</summary>
    public int Steps { get; init; } = 1;

    /// <summary>Share of the policy's amount that the result earns, 0 or more; 1 for comparisons without weights.</summary>
    public double Share { get; init; } = 1;

    /// <summary>True if a NotMet verdict can be turned within the limit the policy sets.</summary>
    public bool IsReachable { get; init; } = true;

    /// <summary>A remedy that takes precedence over the policy's own; null to use the policy's own.</summary>
    public string? Remedy { get; init; }

    /// <summary>The result for a subject that the policy does not apply to.</summary>
    public static ComparisonResult NotApplicable => new(Verdict.NotApplicable, Measure.Missing, Measure.Missing);

    /// <summary>The result if a condition holds, otherwise NotApplicable.</summary>
    public ComparisonResult OnlyIf(bool applies) => applies ? this : NotApplicable;

    /// <summary>Met also if a second condition holds.</summary>
    public ComparisonResult OrIf(bool holds) => holds ? this with { Verdict = Verdict.Met } : this;

    /// <summary>Both must hold; returns the result of the comparison that decides.</summary>
    public ComparisonResult And(in ComparisonResult other) => VerdictLogic.And(Verdict, other.Verdict) == Verdict ? this : other;

    /// <summary>The result earns a share of the policy's amount.</summary>
    public ComparisonResult Worth(double share) => this with { Share = share };

    /// <summary>Turns NotMet into Unknown if the record is incomplete: missing records never move anything down.</summary>
    public ComparisonResult UnknownUnless(bool recorded) =>
        recorded || Verdict != Verdict.NotMet ? this : this with { Verdict = Verdict.Unknown };

    /// <summary>Turns the verdict into Unknown if a problem in the records has to be resolved first.</summary>
    /// <param name="hasProblem">True if there is such a problem.</param>
    /// <param name="remedy">How to resolve it.</param>
    public ComparisonResult UnknownIf(bool hasProblem, string remedy) =>
        hasProblem ? this with { Verdict = Verdict.Unknown, Remedy = remedy } : this;

    /// <summary>The participant can act on NotMet only if no more than a limit is missing.</summary>
    public ComparisonResult ReachableWithin(double bound) => this with { IsReachable = Needed.Number - Found.Number <= bound };
}
