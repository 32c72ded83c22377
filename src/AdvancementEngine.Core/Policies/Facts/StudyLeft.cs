using AdvancementEngine.Catalog;
using AdvancementEngine.State;

namespace AdvancementEngine.Policies.Facts;

/// <summary>Which share of a credential is left: of several exams, those not passed; of the study, what a person who passed it once
/// reviews.</summary>
/// <param name="Fee">Share of the exams, and so of the fee, 0 to 1.</param>
/// <param name="Study">Share of the hours of study, 0 to 1.</param>
internal readonly record struct StudyLeft(double Fee, double Study)
{
    // Credentials of more than two exams are none of the catalog's.
    private const double OneOfTwo = 0.5;

    /// <summary>What is left of a credential.</summary>
    /// <param name="credential">Dense index.</param>
    /// <param name="standing">Where the person stands.</param>
    /// <param name="thresholds">Named numbers.</param>
    public static StudyLeft Of(int credential, Standing standing, Thresholds thresholds) =>
        standing.Credentials.IsBegun(credential) ? new(OneOfTwo, OneOfTwo)
        : standing.Credentials.IsLapsed(credential) ? new(1, thresholds[Thresholds.RetakeShare])
        : new(1, 1);

    /// <summary>True for a credential of two exams.</summary>
    public static bool HasTwoExams(Credential credential) =>
        credential.Facts.Exams?.Value is { } exams && (exams == "2" || exams.Contains(" + ", StringComparison.Ordinal));
}
