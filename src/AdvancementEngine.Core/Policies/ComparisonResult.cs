namespace AdvancementEngine.Policies;

/// <summary>The result of comparing what is recorded with what a policy needs.</summary>
/// <param name="Verdict">Three-valued verdict, or not applicable.</param>
/// <param name="Found">What the records say.</param>
/// <param name="Needed">What the policy needs.</param>
internal readonly record struct ComparisonResult(Verdict Verdict, Measure Found, Measure Needed)
{
    /// <summary>Number of ordered steps missing (education levels, job zones); 1 for comparisons that do not count steps.</summary>
    public int Steps { get; init; } = 1;

    /// <summary>Share of the policy's amount that the result is worth, 0 or more; 1 for comparisons that weigh nothing.</summary>
    public double Share { get; init; } = 1;

    /// <summary>True when a NotMet verdict can be turned within the bound the policy sets.</summary>
    public bool IsReachable { get; init; } = true;

    /// <summary>A remedy that has to come before the policy's own; null for the policy's own.</summary>
    public string? Remedy { get; init; }

    /// <summary>The result where a condition holds, else NotApplicable.</summary>
    public ComparisonResult OnlyIf(bool applies) => applies ? this : new(Verdict.NotApplicable, Measure.Missing, Measure.Missing);

    /// <summary>Met also where a second condition holds.</summary>
    public ComparisonResult OrIf(bool holds) => holds ? this with { Verdict = Verdict.Met } : this;

    /// <summary>Both hold; the result is that of the comparison that decides.</summary>
    public ComparisonResult And(in ComparisonResult other) => VerdictLogic.And(Verdict, other.Verdict) == Verdict ? this : other;

    /// <summary>The result is worth a share of the policy's amount.</summary>
    public ComparisonResult Worth(double share) => this with { Share = share };

    /// <summary>NotMet becomes Unknown where the record is open: what is not recorded moves nothing down.</summary>
    public ComparisonResult UnknownUnless(bool recorded) =>
        recorded || Verdict != Verdict.NotMet ? this : this with { Verdict = Verdict.Unknown };

    /// <summary>Unknown where a problem in the records has to be settled first.</summary>
    /// <param name="hasProblem">True where it has.</param>
    /// <param name="remedy">How to settle it.</param>
    public ComparisonResult UnknownIf(bool hasProblem, string remedy) =>
        hasProblem ? this with { Verdict = Verdict.Unknown, Remedy = remedy } : this;

    /// <summary>The participant can act on NotMet while no more than a bound is missing.</summary>
    public ComparisonResult ReachableWithin(double bound) => this with { IsReachable = Needed.Number - Found.Number <= bound };
}
