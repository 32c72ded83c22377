using System.Collections.Immutable;

namespace AdvancementEngine.Policies.Facts;

// Facts that follow from more than one subject, and that several policies ask.
internal sealed partial record StepContext
{
    /// <summary>True for a person who has held a job for years, to whom no internship is offered.</summary>
    public bool HasWorked => Work.LongestMonths >= Limits.NextLevelMonths;

    /// <summary>True if the person has led people and worked in IT for years, and managing IT is not yet next.</summary>
    public bool LedLong =>
        Experience.LedBefore
        && Job.AnswersForStaff
        && ItWork.Months >= Limits.LongInWork
        && !Job.IsNext
        && !Job.IsHeld
        && !Experience.HasUsualMonths;

    /// <summary>True if a current job that is not an IT job, or was not recognized, uses the tools of the occupation, so the person can ask
    /// for such tasks there.</summary>
    public bool UsesToolsAtWork => Employer.HasComputerStaff && !ItWork.IsPresent && Tools.Used >= Limits.ToolsEnoughUsed;

    /// <summary>True if IT work is on record or enough tools of the occupation were used: a computer is then borrowed and does not become
    /// the first step.</summary>
    public bool KnowsComputers => ItWork.Months > 0f || Tools.Used >= Limits.ToolsEnoughUsed;

    /// <summary>True for a person with enough of a base for a single technology to help, and for work for which a portfolio is all that
    /// employers require.</summary>
    public bool HasBase =>
        Job.AsksNoCertificate
        || ItWork.Months > 0f
        || Experience.IsTrainedFor
        || Credential.UsualHeld > 0
        || Tools.Shown > 0
        || ItWork.IsReturning;

    /// <summary>Months of study that a person working in the field has time for: the months missing before the step or, if more, the months
    /// available, plus the overrun.</summary>
    public float MonthsToStudy => MathF.Max(Job.MonthsMissing, Goal.MonthsAvailable ?? 0f) + Limits.Overrun;

    /// <summary>True for an exam so expensive that employers usually pay for it.</summary>
    public bool IsCostly => Credential.CostUsd >= Limits.CostlyFee;

    /// <summary>The credential if its price is known, employers require one and it is not a renewal: it is earned during the months of a
    /// first job; empty for none.</summary>
    public string EarnedMeanwhile =>
        !Job.AsksNoCertificate && Credential.CostUsd.HasValue && !Credential.IsRenewal ? Credential.Id : string.Empty;

    /// <summary>Months until a year in the current IT job is full.</summary>
    public float MonthsToYearInJob => Limits.YearOfWork - ItWork.MonthsInJob;

    /// <summary>What to do in the months of a first job: the tools that the job uses, and the credential.</summary>
    public ImmutableArray<string> Meanwhile => EarnedMeanwhile.Length == 0 ? Tools.AtWork : Tools.AtWork.Add(EarnedMeanwhile);

    /// <summary>True for a person with something to show for the occupation: a technology, hands-on work, or work that leads to
    /// it.</summary>
    public bool ShowsCore =>
        Tools.Shown > 0
        || Experience.IsTrainedFor
        || Experience.HasMostMonths
        || (ItWork.IsPresent && ItWork.Months > 0f)
        || Tools.Missing.IsEmpty;

    /// <summary>True if the job can start now, or if so few months are missing that hands-on training may make up for them.</summary>
    public bool IsNearlyNext =>
        !Experience.IsWithoutField
        && !Tools.ShowsBegunFirst
        && (
            Job.IsNext
            || (
                Experience.IsTrainedFor
                && Job.MonthsShort > 0f
                && Job.MonthsShort <= Limits.NearlyMonths
                && Job.MonthsMissing <= Limits.NearlyMonths
            )
        );

    /// <summary>True where the occupation was held for a year with its own tools, or for five years, and none was begun: a general one is
    /// no step.</summary>
    public bool IsPastTools =>
        Job.IsHeld
        && Tools.Begun.Length == 0
        && ((Experience.MonthsDone >= Limits.YearOfWork && Tools.UsesFieldTools) || Experience.MonthsDone >= Limits.LongInWork);

    /// <summary>True where the occupation is held, for less than five years, and a tool of it was begun.</summary>
    public bool GoesOnInJob => Job.IsHeld && Tools.Begun.Length > 0 && Experience.MonthsDone < Limits.LongInWork;

    /// <summary>True for two years in the field where what employers ask is shown, by a usual certificate or, if they ask for none, by
    /// tools in use, or where there is no job now.</summary>
    public bool IsReadyByField =>
        Experience.FieldMonths >= Limits.NextLevelMonths
        && (
            Credential.UsualHeld > 0
            || (Credential.HoldsBeforeUsual && (Credential.Id.Length == 0 || IsLongWithTools))
            || (Work.IsOutOfWork && (Experience.IsAtLevel || Experience.HasMostMonths))
            || (Job.AsksNoCertificate && UsesToolsOfField)
        );

    /// <summary>True where the exam takes more than a few months, and enough tools of the occupation are in use to apply
    /// meanwhile.</summary>
    private bool IsLongWithTools => Credential.Months > Limits.NearlyMonths && Tools.Used >= Limits.ToolsEnoughUsed;

    /// <summary>True where a certificate of the line is held, and a tool is left to learn: something is built with it in the months that
    /// are missing, and nobody only waits.</summary>
    public bool BuildsMeanwhile => (Credential.UsualHeld > 0 || Credential.HoldsBeforeUsual) && Tools.ToLearn.Length > 0;

    /// <summary>True where enough tools of the occupation were used at work, or one in five years in its field.</summary>
    public bool UsesToolsOfField => Tools.Used >= Limits.ToolsEnoughUsed || (Tools.Used > 0 && Experience.FieldMonths >= Limits.LongInWork);

    /// <summary>True where the credential that leads the person's own work can be earned now.</summary>
    public bool LeadsByCredential =>
        Credential.LeadsOwnWork
        && Credential.CostUsd.HasValue
        && !Job.AsksNoCertificate
        && (Credential.UsualHeld == 0 || !Job.IsNext || Credential.IsRenewal)
        && (!IsCostly || Credential.IsRenewal || !(Job.IsHeld || Experience.HasMostMonths));

    /// <summary>True without a job and with few months to prepare in.</summary>
    public bool NeedsWorkSoon => Work.IsOutOfWork && Goal.MonthsAvailable <= Limits.NearlyMonths;

    /// <summary>True if what was chosen costs an exam that the current program neither pays for nor prepares for.</summary>
    public bool IsPaidOutside =>
        Program.Id.Length > 0
        && !Credential.IsInProgram
        && Chosen is { Kind: NextStepKind.Earn } or { Kind: NextStepKind.Support, Subject: "exam-fee" };
}
