namespace AdvancementEngine.Policies;

/// <summary>How a comparison of recorded facts came out, with what it compared and, once weighed, what it adds.</summary>
/// <param name="Verdict">Three-valued outcome, or not applicable.</param>
/// <param name="Found">What the records say.</param>
/// <param name="Needed">What is asked.</param>
/// <param name="Logits">What it adds to the score, logits.</param>
/// <param name="Reachable">True when a NotMet answer can be turned within the policy's bound.</param>
/// <param name="Remedy">A remedy that fits this answer better than the policy's own; null for the policy's own.</param>
public readonly record struct Answer(Verdict Verdict, Measure Found, Measure Needed, float Logits, bool Reachable, string? Remedy)
{
    /// <summary>A comparison that is not yet weighed; a NotMet answer counts as reachable.</summary>
    public Answer(Verdict verdict, Measure found, Measure needed) : this(verdict, found, needed, 0f, true, null)
    {
    }

    /// <summary>Adds <paramref name="logits"/> when Met.</summary>
    public Answer Raise(double logits) => Verdict == Verdict.Met ? this with { Logits = Logits + (float)logits } : this;

    /// <summary>Takes <paramref name="logits"/> away when NotMet.</summary>
    public Answer Lower(double logits) => Verdict == Verdict.NotMet ? this with { Logits = Logits - (float)logits } : this;

    /// <summary>Takes <paramref name="logits"/> away for each of <paramref name="levels"/> missing when NotMet.</summary>
    public Answer Lower(double logits, int levels) => Lower(logits * levels);

    /// <summary>Adds <paramref name="logits"/> times the number found, up or down, when anything was found.</summary>
    public Answer Tilt(double logits) => Found.Kind == MeasureKind.Number ? this with { Logits = Logits + (float)(logits * Found.Number) } : this;

    /// <summary>A NotMet number is reachable when no more than <paramref name="bound"/> is missing.</summary>
    public Answer ReachableWithin(double bound) => this with { Reachable = Needed.Number - Found.Number <= bound };
}
