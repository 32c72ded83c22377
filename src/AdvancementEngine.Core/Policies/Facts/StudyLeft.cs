using AdvancementEngine.Catalog;
using AdvancementEngine.State;

namespace AdvancementEngine.Policies.Facts;

/// <summary>Remaining share of a credential: of several exams, those not yet passed; of the study, what a person who passed it once has to
/// review, or what a person who uses its subject at work still needs.</summary>
/// <param name="Fee">Share of the exams, and therefore of the fee, 0 to 1.</param>
/// <param name="Study">Share of the hours of study, 0 to 1.</param>
internal readonly record struct StudyLeft(double Fee, double Study)
{
    // The catalog has no credentials with more than two exams.
    private const double OneOfTwo = 0.5;

    /// <summary>The remaining share of a credential.</summary>
    /// <param name="credential">Dense index.</param>
    /// <param name="standing">The person's standing.</param>
    /// <param name="case">The person's case.</param>
    /// <param name="thresholds">The thresholds.</param>
    public static StudyLeft Of(int credential, Standing standing, PolicyCase @case, Thresholds thresholds) =>
        standing.Credentials.IsBegun(credential) ? new(OneOfTwo, OneOfTwo)
        : standing.Credentials.IsLapsed(credential) ? new(1, Again(@case.Catalog.Credentials[credential], thresholds))
        : @case.Words.IsPracticed(@case.Catalog.Credentials[credential].Code)
            ? new(1, thresholds[Thresholds.PracticedShare])
        : new(1, 1);

    // An expert credential is kept current by an exam or by classes, without repeating all of its study.
    private static double Again(Credential credential, Thresholds thresholds)
    {
        var share = thresholds[Thresholds.RetakeShare];
        return credential.Facts is { Level.Value: CredentialLevel.Expert, StudyHours.Value: > 0f and var hours }
            ? Math.Min(share, thresholds[Thresholds.ExpertHours] / hours)
            : share;
    }
}
