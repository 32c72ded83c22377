using System.Collections.Immutable;

namespace AdvancementEngine.Policies.Facts;

// How the step stands to the goal, and to the work held or lost.
internal sealed partial record StepContext
{
    /// <summary>True if the occupation is a goal that was recognized, the first or another.</summary>
    public bool IsGoal { get; init; }

    /// <summary>True if a goal was stated and not recognized.</summary>
    public bool IsGoalUnread { get; init; }

    /// <summary>True if several goals were recognized and the person says that nothing is decided between them.</summary>
    public bool IsBetweenGoals { get; init; }

    /// <summary>True if the occupation is the current job outside IT, and the goal.</summary>
    public bool IsOwnTrade { get; init; }

    /// <summary>True where years of technical work outside the catalog count toward the job.</summary>
    public bool IsOfTrade { get; init; }

    /// <summary>True for a person in a current health care job outside IT whose goal is health records or the IT of hospitals.</summary>
    public bool StartsInHealthCare { get; init; }

    /// <summary>A tool that the goal names and that was used within a year; empty for none.</summary>
    public ImmutableArray<string> ToolOfGoal { get; init; } = [];

    /// <summary>True if a main tool in demand for the occupation was used at work within a year.</summary>
    public bool UsedLately { get; init; }

    /// <summary>True if a civilian job was lost in the last year, or its end is announced.</summary>
    public bool HasLostJob { get; init; }

    /// <summary>True if a degree in computing was finished in the last years.</summary>
    public bool IsNewGraduate { get; init; }

    /// <summary>True for work that writes code.</summary>
    public bool IsDevelopment { get; init; }

    /// <summary>True if what is missing is internet at home, not a computer.</summary>
    public bool NeedsInternet { get; init; }

    /// <summary>True if the need was stated, applies now, and the person's program meets it.</summary>
    public bool Offers(string support) => Need(support) is { IsOffered: true, IsServed: false, IsNow: true };

    /// <summary>True without a job and with few months to prepare in.</summary>
    public bool NeedsWorkSoon => IsOutOfWork && MonthsAvailable <= NearlyMonths;

    /// <summary>True if what was chosen costs an exam that the current program neither pays for nor prepares for.</summary>
    public bool IsPaidOutside =>
        Program.Length > 0
        && !IsInProgram
        && Chosen is { Kind: NextStepKind.Earn } or { Kind: NextStepKind.Support, Subject: "exam-fee" };
}
