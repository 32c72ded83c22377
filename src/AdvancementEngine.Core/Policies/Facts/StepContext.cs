using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Policies.Facts;

/// <summary>The facts from which a person's next step is chosen, computed once the order of occupations and credentials is final. Policies
/// propose steps; of those proposed, the first in book order is used.</summary>
internal sealed partial record StepContext
{
    private int _order = int.MaxValue;

    // Session facts are compared by identity, not by content.
    public bool Equals(StepContext? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>What was stated but not recognized: <c>goal</c> or <c>work</c>; <c>record</c> if almost nothing is on record; otherwise
    /// empty.</summary>
    public string Unclear { get; init; } = string.Empty;

    /// <summary>Occupations to choose from, or facts to bring.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>The occupation the step leads to; empty if no occupation is in the group <c>next</c> or <c>later</c>.</summary>
    public string Toward { get; init; } = string.Empty;

    /// <summary>True if that occupation is in the group <c>next</c>.</summary>
    public bool IsNext { get; init; }

    /// <summary>True if a goal was stated.</summary>
    public bool HasGoal { get; init; }

    /// <summary>What an unrecognized goal asks for in addition to, or instead of, an occupation.</summary>
    public GoalWish Wish { get; init; }

    /// <summary>True for a person who says that nothing is decided; wanting better pay counts as decided.</summary>
    public bool IsUndecided => (Wish & (GoalWish.Undecided | GoalWish.BetterPay)) == GoalWish.Undecided;

    /// <summary>True for a person who wants to stay in the current job.</summary>
    public bool WantsToStay => (Wish & (GoalWish.Stay | GoalWish.FewerHours)) != 0;

    /// <summary>True for a person who wants the same work as now or before.</summary>
    public bool WantsSameWork => (Wish & GoalWish.SameWork) != 0;

    /// <summary>True if the goal asks for other hours or for a shift.</summary>
    public bool WantsHours { get; init; }

    /// <summary>What a person who stays should review: other hours if wanted, otherwise keeping the work.</summary>
    public string ToReview => WantsHours ? "hours" : "keep";

    /// <summary>True if the goal asks for day work, without nights or on-call duty.</summary>
    public bool WantsShift { get; init; }

    /// <summary>Education required by the goal, a bachelor's degree or above, that has not been reached; empty if none.</summary>
    public string Degree { get; init; } = string.Empty;

    /// <summary>Months the person has available; null if not recorded.</summary>
    public float? MonthsAvailable { get; init; }

    /// <summary>True if the occupation is held now, or the unrecognized current job may be it.</summary>
    public bool IsHeld { get; init; }

    /// <summary>True if the ladder leads to it from a related occupation outside IT, such as from electrician to installer.</summary>
    public bool IsOfOwnKind { get; init; }

    /// <summary>True if there is no work above the occupation.</summary>
    public bool IsHighest { get; init; }

    /// <summary>Months of unrecognized work that may be the occupation.</summary>
    public float MonthsMaybe { get; init; }

    /// <summary>Months of work in the field that a credential held requires, and therefore proves; 0 for none.</summary>
    public float MonthsCertified { get; init; }

    /// <summary>True if federal work is wanted.</summary>
    public bool WantsFederal { get; init; }

    /// <summary>True if a credential is held that meets the minimum for federal security work.</summary>
    public bool HoldsFederalBaseline { get; init; }

    /// <summary>True if the person's current program pays for the credential, in full or in part, or prepares for it.</summary>
    public bool IsInProgram { get; init; }

    /// <summary>An unmet requirement of the program or of the occupation: policy code, followed by a slash and its detail; empty if
    /// none.</summary>
    public string Requirement { get; init; } = string.Empty;

    /// <summary>What is recorded about documents to work in the US: <c>none</c>, another value, or empty if nothing is recorded.</summary>
    public string WorkAuthorization { get; init; } = string.Empty;

    /// <summary>True if the highest education on record is below a high school diploma.</summary>
    public bool IsBelowDiploma { get; init; }

    /// <summary>True if the occupation requires at least a high school diploma.</summary>
    public bool AsksDiploma { get; init; }

    /// <summary>True if the record says that the person is working on a diploma.</summary>
    public bool StudiesForDiploma { get; init; }

    /// <summary>True for work that requires driving to where the equipment is.</summary>
    public bool Drives { get; init; }

    /// <summary>True for work with hand tools that involves little typing: installation and repair.</summary>
    public bool WorksWithHands { get; init; }

    /// <summary>What is recorded about a driver's license.</summary>
    public string License { get; init; } = string.Empty;

    /// <summary>Stated needs.</summary>
    public ImmutableArray<StepNeed> Needs { get; init; } = [];

    /// <summary>What is recorded about a computer to learn on: <c>own</c>, <c>shared</c>, <c>none</c>, or empty.</summary>
    public string ComputerAccess { get; init; } = string.Empty;

    /// <summary>Lowest reading grade on record; null for none.</summary>
    public float? ReadingGrade { get; init; }

    /// <summary>True if a job on record is ongoing and is not self-employment.</summary>
    public bool HasEmployer { get; init; }

    /// <summary>True if all current work is self-employment, so there is no employer to ask.</summary>
    public bool IsOwnBoss { get; init; }

    /// <summary>True if the current employer is likely to have computer staff.</summary>
    public bool EmployerHasIt { get; init; }

    /// <summary>True if the current job is military service, the person's own business, or one whose employer is laying people
    /// off.</summary>
    public bool LeavesService { get; init; }

    /// <summary>True if a job shadow or hands-on work for the occupation is on record, however short.</summary>
    public bool HasShadowed { get; init; }

    /// <summary>True if the record says that the person has performed the central duty of the occupation.</summary>
    public bool DoesDuty { get; init; }

    /// <summary>True if others at work ask the person about a computer system.</summary>
    public bool IsKeyUser { get; init; }

    /// <summary>Technologies in demand for a goal in the group <c>later</c> that were used at work.</summary>
    public ImmutableArray<string> GoalTools { get; init; } = [];

    /// <summary>The first of them that was used within a year and is not used in every office; empty for none.</summary>
    public ImmutableArray<string> ToolToGrowWith { get; init; } = [];

    /// <summary>Technologies in demand in the current IT job.</summary>
    public ImmutableArray<string> ToolsOfJob { get; init; } = [];

    /// <summary>Missing technologies that the current job also uses, so they can be practiced there.</summary>
    public ImmutableArray<string> ToolsAtWork => [.. TechnologiesMissing.Where(t => ToolsOfJob.Contains(t, StringComparer.Ordinal))];

    /// <summary>True if military service is on record, ended or not.</summary>
    public bool HasServedForces { get; init; }

    /// <summary>Months of the longest job on record, of any kind.</summary>
    public float MonthsWorked { get; init; }

    /// <summary>True for a person who has held a job for years, to whom no internship is offered.</summary>
    public bool HasWorked => MonthsWorked >= NextLevelMonths;

    /// <summary>Months of the longest unrecognized job that is recent and may be IT work.</summary>
    public float UnreadMonths { get; init; }

    /// <summary>Occupations that it may be, nearest first.</summary>
    public ImmutableArray<string> UnreadChoices { get; init; } = [];

    /// <summary>True if years in a trade (construction, installation, repair, production) are on record.</summary>
    public bool WorkedInTrade { get; init; }

    /// <summary>True if the person has led people and worked in IT for years, and managing IT is not yet next.</summary>
    public bool LedLong => LedBefore && AnswersForStaff && ItMonths >= LongInWork && !IsNext && !IsHeld && !HasServed;

    /// <summary>True if hands-on work for the occupation was recently done somewhere, and the current employer is not one to ask
    /// first.</summary>
    public bool IsHostKnown { get; init; }

    /// <summary>True if the current program names the occupation, or one in its family, as its target.</summary>
    public bool ProgramLeads { get; init; }

    /// <summary>Words per minute on record; null for none.</summary>
    public float? TypingSpeed { get; init; }

    /// <summary>Minimum words per minute for computer work.</summary>
    public float LeastTypingSpeed => (float)Thresholds[Thresholds.TypingSpeed];

    /// <summary>Lowest mathematics grade on record; null for none.</summary>
    public float? MathGrade { get; init; }

    /// <summary>True if a resume is on record.</summary>
    public bool HasResume { get; init; }

    /// <summary>True if a completed program states the occupation as its target.</summary>
    public bool CompletedProgramForIt { get; init; }

    /// <summary>True if the occupation's main responsibility is already on record: leading people for managers, a project or budget for
    /// project work, a design for architects.</summary>
    public bool LedBefore { get; init; }

    /// <summary>True if a security clearance is on record and nothing says that it has ended.</summary>
    public bool IsCleared { get; init; }

    /// <summary>Number of technologies in demand for the occupation that were used at work or assessed.</summary>
    public int TechnologiesUsed { get; init; }

    /// <summary>The stated need; null if it was not stated.</summary>
    public StepNeed? Need(string support)
    {
        foreach (var need in Needs)
        {
            if (need.Support == support)
                return need;
        }

        return null;
    }

    /// <summary>True if a current job that is not an IT job, or was not recognized, uses the tools of the occupation, so the person can ask
    /// for such tasks there.</summary>
    public bool UsesToolsAtWork => EmployerHasIt && !IsInIt && TechnologiesUsed >= ToolsEnoughUsed;

    /// <summary>True if IT work is on record or enough tools of the occupation were used: a computer is then borrowed and does not become
    /// the first step.</summary>
    public bool KnowsComputers => ItMonths > 0f || TechnologiesUsed >= ToolsEnoughUsed;

    /// <summary>True if the current job is military service: there is no employer to ask, and the transition starts there.</summary>
    public bool IsServing { get; init; }

    /// <summary>True if the need was stated and no record says the program meets it.</summary>
    public bool IsMissing(string support) => Need(support) is { IsOffered: false };

    /// <summary>True if the need was stated.</summary>
    public bool Has(string support) => Need(support) is not null;

    /// <summary>True for a person with enough of a base for a single technology to help, and for work for which a portfolio is all that
    /// employers require.</summary>
    public bool HasBase => AsksNoCertificate || ItMonths > 0f || IsTrainedFor || UsualHeld > 0 || TechnologiesShown > 0 || IsReturning;

    /// <summary>True if the need was stated and nothing on record covers it for now.</summary>
    public bool Stops(string support) => Need(support) is { IsBridged: false };

    /// <summary>True if the need was stated, nobody is recorded as meeting it, and it applies now.</summary>
    public bool IsOpen(string support) => Need(support) is { IsOffered: false, IsServed: false, IsNow: true };

    /// <summary>The current program, not yet completed; empty for none.</summary>
    public string Program { get; init; } = string.Empty;

    /// <summary>The best credential in the group <c>next</c> that leads to the occupation; empty for none.</summary>
    public string Credential { get; init; } = string.Empty;

    /// <summary>True if that credential was held and has lapsed.</summary>
    public bool IsRenewal { get; init; }

    /// <summary>The credential that leads to the occupation and takes longer than the months available, with nothing else preventing it;
    /// empty for none.</summary>
    public string Longer { get; init; } = string.Empty;

    /// <summary>Its remaining fee, US dollars; null if no source gives it.</summary>
    public float? LongerCostUsd { get; init; }

    /// <summary>Months of study for it; null if hours are unknown.</summary>
    public float? LongerMonths { get; init; }

    /// <summary>Months of study that a person working in the field has time for: the months missing before the step or, if more, the months
    /// available, plus the overrun.</summary>
    public float MonthsToStudy => MathF.Max(MonthsMissing, MonthsAvailable ?? 0f) + (float)Thresholds[StepThresholds.Overrun];

    /// <summary>Code of the credential that leads to the occupation, if none is affordable; empty for none.</summary>
    public ImmutableArray<string> ToFund { get; init; } = [];

    /// <summary>Codes of credentials that it comes before.</summary>
    public ImmutableArray<string> Then { get; init; } = [];

    /// <summary>Its remaining fee, US dollars; null if no source gives it.</summary>
    public float? CredentialCostUsd { get; init; }

    /// <summary>Months of study for it; null if hours are unknown.</summary>
    public float? CredentialMonths { get; init; }

    /// <summary>True for an exam so expensive that employers usually pay for it.</summary>
    public bool IsCostly => CredentialCostUsd >= Thresholds[Thresholds.CostlyFee];

    /// <summary>That credential if its price is known, employers require one and it is not a renewal: it is earned during the months of a
    /// first job; empty for none.</summary>
    public string EarnedMeanwhile => !AsksNoCertificate && CredentialCostUsd.HasValue && !IsRenewal ? Credential : string.Empty;

    /// <summary>What to do in the months of a first job: the tools that the job uses, and the credential.</summary>
    public ImmutableArray<string> Meanwhile => EarnedMeanwhile.Length == 0 ? ToolsAtWork : ToolsAtWork.Add(EarnedMeanwhile);

    /// <summary>True if employers require no certificate.</summary>
    public bool AsksNoCertificate { get; init; }

    /// <summary>Number of credentials held that usually go with the step.</summary>
    public int UsualHeld { get; init; }

    /// <summary>Number of technologies in demand for the occupation that are shown.</summary>
    public int TechnologiesShown { get; init; }

    /// <summary>Technologies in demand that are not shown, most in demand first, without those that the current job surely uses.</summary>
    public ImmutableArray<string> TechnologiesMissing { get; init; } = [];

    /// <summary>The first of them that is more than a secondary tool of the work; empty for none.</summary>
    public string MainMissing { get; init; } = string.Empty;

    /// <summary>The technology in demand that the person has started to learn but not shown in use; empty for none.</summary>
    public string Begun { get; init; } = string.Empty;

    /// <summary>What a person who was away for years should refresh: a tool of their own, or else the missing technology; empty for
    /// none.</summary>
    public string ToRefresh { get; init; } = string.Empty;

    /// <summary>True if that is a tool on record.</summary>
    public bool RefreshesOwnTool { get; init; }

    /// <summary>The tool for the work's central duty that the person uses; empty for none.</summary>
    public string CentralTool { get; init; } = string.Empty;

    /// <summary>The technology in which the work is done, if not shown; otherwise empty.</summary>
    public string Core { get; init; } = string.Empty;

    /// <summary>Months in the occupation itself that still count.</summary>
    public float MonthsDone { get; init; }

    /// <summary>True if neither the time nor the pay of the goal is attainable.</summary>
    public bool IsOutOfReach { get; init; }

    /// <summary>Months of IT work that still count.</summary>
    public float ItMonths { get; init; }

    /// <summary>Months in the current IT job; 0 without one.</summary>
    public float MonthsInItJob { get; init; }

    /// <summary>True if a current job is an IT job.</summary>
    public bool IsInIt { get; init; }

    /// <summary>True for IT work at middle level or above.</summary>
    public bool IsEstablished { get; init; }

    /// <summary>True if the requested tutoring is an English class.</summary>
    public bool AsksForEnglish { get; init; }

    /// <summary>True for a person whose IT work ended years ago.</summary>
    public bool IsReturning { get; init; }

    /// <summary>True if hands-on work for it, or a completed program, is on record.</summary>
    public bool IsTrainedFor { get; init; }

    /// <summary>True if the occupation takes beginners, so that an internship fits.</summary>
    public bool TakesBeginners { get; init; }

    /// <summary>True if the months usually spent before the step are completed.</summary>
    public bool HasServed { get; init; }

    /// <summary>True if the most months usually spent before the step are completed.</summary>
    public bool HasServedLong { get; init; }

    /// <summary>True if the person worked for two years in the occupation's field, at its level or above, and the work still
    /// counts.</summary>
    public bool IsAtLevel { get; init; }

    /// <summary>True if the person worked for a year in IT work at its level or above from which the ladder leads to it, such as from
    /// repair to user support.</summary>
    public bool IsBesideWork { get; init; }

    /// <summary>True if the occupation is at entry level, and a year of IT work above it counts.</summary>
    public bool IsBelowWork { get; init; }

    /// <summary>True if the occupation is responsible for staff, budgets or designs, of which people first take on a part.</summary>
    public bool LeadsWork { get; init; }

    /// <summary>True if it is responsible for staff or budgets.</summary>
    public bool AnswersForStaff { get; init; }

    /// <summary>True up to early level.</summary>
    public bool IsEarly { get; init; }

    /// <summary>Required education that has not been reached; empty for none.</summary>
    public string Schooling { get; init; } = string.Empty;

    /// <summary>Months of related work that the occupation requires beyond what counts.</summary>
    public float MonthsShort { get; init; }

    /// <summary>Months still missing on the path to it.</summary>
    public float MonthsMissing { get; init; }

    /// <summary>True for a person with something to show for the occupation: a technology, hands-on work, or work that leads to
    /// it.</summary>
    public bool ShowsCore =>
        TechnologiesShown > 0 || IsTrainedFor || HasServedLong || (IsInIt && ItMonths > 0f) || TechnologiesMissing.IsEmpty;

    /// <summary>True if it can start now, or if so few months are missing that hands-on training may make up for them.</summary>
    public bool IsNearlyNext =>
        !IsWithoutField
        && !ShowsBegunFirst
        && (IsNext || (IsTrainedFor && MonthsShort > 0f && MonthsShort <= NearlyMonths && MonthsMissing <= NearlyMonths));

    /// <summary>The thresholds of the book.</summary>
    public Thresholds Thresholds { get; init; } = Thresholds.Defaults;

    /// <summary>Months in a first IT job below which staying is the step; also months in the occupation from which applying is the
    /// step.</summary>
    public float YearOfWork => (float)Thresholds[StepThresholds.YearOfWork];

    /// <summary>Months in a first job below which moving on is not yet a step.</summary>
    public float NewInJob => (float)Thresholds[StepThresholds.NewInJob];

    /// <summary>Maximum months of staying in the current job that make up a step.</summary>
    public float LongestStay => (float)Thresholds[StepThresholds.LongestStay];

    /// <summary>Months in the occupation after which the step is to apply for its next level.</summary>
    public float NextLevelMonths => (float)Thresholds[StepThresholds.NextLevel];

    /// <summary>Months in the occupation after which a single technology is no longer a step.</summary>
    public float LongInWork => (float)Thresholds[StepThresholds.LongInWork];

    /// <summary>Months in IT after which the person is asked for a goal before being offered more of the same.</summary>
    public float TimeForGoal => (float)Thresholds[StepThresholds.TimeForGoal];

    /// <summary>Minimum months available for a degree to be a plan.</summary>
    public float DegreeMonths => (float)Thresholds[StepThresholds.DegreeMonths];

    /// <summary>Maximum months of missing experience that training may make up for.</summary>
    public float NearlyMonths => (float)Thresholds[StepThresholds.NearlyMonths];

    /// <summary>Number of technologies shown from which the step is to apply for work that requires no certificate.</summary>
    public int ToolsEnoughShown => (int)Thresholds[StepThresholds.ToolsShown];

    /// <summary>Number of technologies used at work that substitute for a first certificate at the current employer.</summary>
    public int ToolsEnoughUsed => (int)Thresholds[StepThresholds.ToolsUsed];

    /// <summary>Mathematics grade below which requested tutoring comes first.</summary>
    public float LeastMathGrade => (float)Thresholds[StepThresholds.MathGrade];

    /// <summary>Grade of reading below which an English class that was asked for comes first.</summary>
    public float EnglishGrade => (float)Thresholds[StepThresholds.EnglishGrade];

    /// <summary>Reading grade below which exams and work in English are out of reach.</summary>
    public float LeastReadingGrade => (float)Thresholds[Thresholds.ReadingGrade];

    /// <summary>The step chosen so far; null if none was proposed.</summary>
    public StepProposal? Chosen { get; private set; }

    /// <summary>Proposes a step; it is kept unless one from an earlier policy in book order was proposed.</summary>
    public void Propose(
        PolicyInfo policy,
        NextStepKind kind,
        string subject,
        float? months = null,
        float? costUsd = null,
        ImmutableArray<string> then = default
    )
    {
        if (policy.Order > _order)
            return;
        _order = policy.Order;
        Chosen = new StepProposal(policy, kind, subject, Toward, then.IsDefault ? [] : then, months, costUsd);
    }
}
