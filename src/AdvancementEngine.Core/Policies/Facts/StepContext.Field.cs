using System.Collections.Immutable;

namespace AdvancementEngine.Policies.Facts;

// What of the field of the goal is on record, and what of it comes first.
internal sealed partial record StepContext
{
    /// <summary>True where the credential is the one by which the person's own work is led: CISSP or CISM in security, PMP in
    /// projects.</summary>
    public bool IsOwnDoor { get; init; }

    /// <summary>True where the program, under way or completed, pays the whole fee of the credential.</summary>
    public bool IsPaidByProgram { get; init; }

    /// <summary>True where a language or framework in which the work is done was only begun, and the work itself was never done: a piece of
    /// work with it comes before applying.</summary>
    public bool ShowsBegunFirst { get; init; }

    /// <summary>True where at least two tools particular to the occupation were used: no general tool comes before applying.</summary>
    public bool UsesFieldTools { get; init; }

    /// <summary>True where the occupation was held for a year with its own tools, or for five years, and none was begun: a general one is
    /// no step.</summary>
    public bool IsPastTools => IsHeld
        && Begun.Length == 0
        && ((MonthsDone >= YearOfWork && UsesFieldTools) || MonthsDone >= LongInWork);

    /// <summary>True where the occupation is held, for less than five years, and a tool of it was begun.</summary>
    public bool GoesOnInJob => IsHeld && Begun.Length > 0 && MonthsDone < LongInWork;

    /// <summary>Months of the longest job in the field of the occupation, at most one level below it, that still count.</summary>
    public float FieldMonths { get; init; }

    /// <summary>True where there is no job at all: nobody waits for a step then, and no employer can be asked for tasks.</summary>
    public bool IsOutOfWork { get; init; }

    /// <summary>True for two years in the field where what employers ask is shown, by a usual certificate or, if they ask for none, by
    /// tools in use, or where there is no job now.</summary>
    public bool IsReadyByField =>
        FieldMonths >= NextLevelMonths
        && (
            UsualHeld > 0
            || (HoldsBeforeUsual && Credential.Length == 0)
            || (IsOutOfWork && (IsAtLevel || HasServedLong))
            || (AsksNoCertificate && UsesToolsOfField)
        );

    /// <summary>True where enough tools of the occupation were used at work, or one in five years in its field.</summary>
    public bool UsesToolsOfField => TechnologiesUsed >= ToolsEnoughUsed || (TechnologiesUsed > 0 && FieldMonths >= LongInWork);

    /// <summary>True where an associate certificate or a higher one is held that leads to a usual one of the step.</summary>
    public bool HoldsBeforeUsual { get; init; }

    /// <summary>True at entry level.</summary>
    public bool IsEntry { get; init; }

    /// <summary>True where the credential is of a field in which no work was done: it shows what the work does not.</summary>
    public bool IsOfNewField { get; init; }

    // Grades of reading in English below which neither a driver's handbook nor a posting is read alone. Ours.
    private const float BeginnersGrade = 5f;

    /// <summary>True where reading in English was tested at a beginner's grade and a class is asked for that nobody gives yet.</summary>
    public bool IsBeginnerInEnglish => ReadingGrade < BeginnersGrade && IsOpen("tutoring");

    /// <summary>True where the goal names the next grade of the work done now, such as tier 2.</summary>
    public bool WantsGrade { get; init; }

    /// <summary>True where that credential can be earned now.</summary>
    public bool LeadsByCredential =>
        IsOwnDoor
        && CredentialCostUsd.HasValue
        && !AsksNoCertificate
        && (UsualHeld == 0 || !IsNext || IsRenewal)
        && (!IsCostly || IsRenewal || !(IsHeld || HasServedLong));

    /// <summary>True where the work is of networks, and no certificate, tool or month of such work is on record.</summary>
    public bool IsWithoutField { get; init; }

    /// <summary>The tool to learn: the one that was begun comes before another.</summary>
    public string ToLearn => Begun.Length > 0 ? Begun : MainMissing;

    /// <summary>What the months of a stay are for: tools that the job uses, else one that is practiced at home.</summary>
    public ImmutableArray<string> ToPractice =>
        !ToolsAtWork.IsEmpty ? ToolsAtWork
        : Begun.Length > 0 ? [Begun]
        : [];
}
