using System.Collections.Immutable;

namespace AdvancementEngine.Policies.Facts.Steps;

/// <summary>A credential that was started and is not held: one exam of two is passed, its exam was failed, or the study goes on.</summary>
/// <param name="Element">Its element id.</param>
/// <param name="How">How far it is.</param>
/// <param name="CostUsd">What is left of its fee, US dollars; null if no source gives it.</param>
/// <param name="Months">Months of study left; null if hours are unknown.</param>
/// <param name="Then">Codes of credentials that it comes before.</param>
/// <param name="IsPaid">True if the program, under way or completed, pays its whole fee.</param>
/// <param name="IsInProgram">True if the program under way pays for it, in full or in part, or prepares for it.</param>
internal sealed record UnfinishedCredential(
    string Element,
    Unfinished How,
    float? CostUsd,
    float? Months,
    ImmutableArray<string> Then,
    bool IsPaid,
    bool IsInProgram
)
{
    /// <summary>True where its cost is known and the person pays for it.</summary>
    public bool CanBeFinishedNow => CostUsd.HasValue && !IsPaid;
}

/// <summary>How far a credential that was started is.</summary>
internal enum Unfinished
{
    /// <summary>One of two exams is passed.</summary>
    HalfPassed,

    /// <summary>Its exam was taken and not passed.</summary>
    Failed,

    /// <summary>The study goes on.</summary>
    UnderWay,
}
