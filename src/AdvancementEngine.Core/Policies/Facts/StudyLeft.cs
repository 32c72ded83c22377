using AdvancementEngine.Catalog;
using AdvancementEngine.State;

namespace AdvancementEngine.Policies.Facts;

/// <summary>Which share of a credential is left: of several exams, those not passed; of the study, what a person who passed it once
/// reviews, and what a person takes who uses what it is about at work.</summary>
/// <param name="Fee">Share of the exams, and so of the fee, 0 to 1.</param>
/// <param name="Study">Share of the hours of study, 0 to 1.</param>
internal readonly record struct StudyLeft(double Fee, double Study)
{
    // Credentials of more than two exams are none of the catalog's.
    private const double OneOfTwo = 0.5;

    /// <summary>What is left of a credential.</summary>
    /// <param name="credential">Dense index.</param>
    /// <param name="standing">Where the person stands.</param>
    /// <param name="case">The person's case.</param>
    /// <param name="thresholds">Named numbers.</param>
    public static StudyLeft Of(int credential, Standing standing, PolicyCase @case, Thresholds thresholds) =>
        standing.Credentials.IsBegun(credential) ? new(OneOfTwo, OneOfTwo)
        : standing.Credentials.IsLapsed(credential) ? new(1, Again(@case.Catalog.Credentials[credential], thresholds))
        : ExamTools.AreUsed(@case.Catalog.Credentials[credential].Code, @case.Participant, @case.AsOf)
            ? new(1, thresholds[Thresholds.PracticedShare])
        : new(1, 1);

    // An expert exam is kept up by an exam or by classes, and not by all of its study again.
    private static double Again(Credential credential, Thresholds thresholds)
    {
        var share = thresholds[Thresholds.RetakeShare];
        return credential.Facts is { Level.Value: CredentialLevel.Expert, StudyHours.Value: > 0f and var hours }
            ? Math.Min(share, thresholds[Thresholds.ExpertHours] / hours)
            : share;
    }

    /// <summary>True for a credential of two exams.</summary>
    public static bool HasTwoExams(Credential credential) =>
        credential.Facts.Exams?.Value is { } exams && (exams == "2" || exams.Contains(" + ", StringComparison.Ordinal));
}
