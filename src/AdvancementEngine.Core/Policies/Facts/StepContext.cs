using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Policies.Facts;

/// <summary>What a person's next step is chosen from: facts worked out once the order of occupations and credentials is settled. A policy
/// proposes a step; of those proposed the first in book order stands.</summary>
internal sealed record StepContext
{
    private int _order = int.MaxValue;

    // A fact of a session is itself, whatever it says.
    public bool Equals(StepContext? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>What was stated and not read: <c>goal</c> or <c>work</c>; <c>record</c> where almost nothing is on record; empty for none
    /// of these.</summary>
    public string Unclear { get; init; } = string.Empty;

    /// <summary>Occupations to choose between, or facts to bring.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>The occupation the step leads to; empty where no occupation is next or later.</summary>
    public string Toward { get; init; } = string.Empty;

    /// <summary>True where that occupation is in the group <c>next</c>.</summary>
    public bool IsNext { get; init; }

    /// <summary>True where a goal was stated.</summary>
    public bool HasGoal { get; init; }

    /// <summary>What a goal that was not read wishes beside, or instead of, an occupation.</summary>
    public GoalWish Wish { get; init; }

    /// <summary>True for somebody who says that nothing is decided; better pay is decision enough.</summary>
    public bool IsUndecided => (Wish & (GoalWish.Undecided | GoalWish.BetterPay)) == GoalWish.Undecided;

    /// <summary>True for somebody who wants to stay in the present job.</summary>
    public bool WantsToStay => (Wish & (GoalWish.Stay | GoalWish.FewerHours)) != 0;

    /// <summary>True for somebody who wants the same work as now or before.</summary>
    public bool WantsSameWork => (Wish & GoalWish.SameWork) != 0;

    /// <summary>True where the goal asks for other hours, or for a shift.</summary>
    public bool WantsHours { get; init; }

    /// <summary>What somebody who stays reviews: other hours where they are wanted, else the work they keep.</summary>
    public string ToReview => WantsHours ? "hours" : "keep";

    /// <summary>True where the goal asks for work by day, without nights or calls.</summary>
    public bool WantsShift { get; init; }

    /// <summary>Education that the goal requires, from a bachelor's degree up, and that is not reached; empty for none.</summary>
    public string Degree { get; init; } = string.Empty;

    /// <summary>Months the person has; null where nothing is recorded.</summary>
    public float? MonthsAvailable { get; init; }

    /// <summary>True where the occupation is held now, or the present job, which was not read, may be it.</summary>
    public bool IsHeld { get; init; }

    /// <summary>True where the ladder leads to it from an occupation outside IT of its own kind, as from electrician to
    /// installer.</summary>
    public bool IsOfOwnKind { get; init; }

    /// <summary>True where no work stands above the occupation.</summary>
    public bool IsHighest { get; init; }

    /// <summary>Months of work that was not read, and may be the occupation.</summary>
    public float MonthsMaybe { get; init; }

    /// <summary>Months of work in the field that a credential held asks for, and so proves; 0 for none.</summary>
    public float MonthsCertified { get; init; }

    /// <summary>True where federal work is wanted.</summary>
    public bool WantsFederal { get; init; }

    /// <summary>True where a credential is held that federal work on security asks at least.</summary>
    public bool HoldsFederalBaseline { get; init; }

    /// <summary>True where the person's program, under way, pays for the credential in full or in part, or prepares for it.</summary>
    public bool IsInProgram { get; init; }

    /// <summary>A requirement of the program or of the occupation that is not met: policy code, with its detail after a slash; empty for
    /// none.</summary>
    public string Requirement { get; init; } = string.Empty;

    /// <summary>What is recorded of papers to work in the US: <c>none</c>, another value, or empty where nothing is.</summary>
    public string WorkAuthorization { get; init; } = string.Empty;

    /// <summary>True where the highest education on record is below a high school diploma.</summary>
    public bool IsBelowDiploma { get; init; }

    /// <summary>True where the occupation asks a high school diploma at least.</summary>
    public bool AsksDiploma { get; init; }

    /// <summary>True where the record says that a diploma is being worked on.</summary>
    public bool StudiesForDiploma { get; init; }

    /// <summary>True for work that drives to where the equipment stands.</summary>
    public bool Drives { get; init; }

    /// <summary>True for work with tools in the hands, at which nobody types for long: installing and repairing.</summary>
    public bool WorksWithHands { get; init; }

    /// <summary>What is recorded of a driver's license.</summary>
    public string License { get; init; } = string.Empty;

    /// <summary>Needs stated.</summary>
    public ImmutableArray<StepNeed> Needs { get; init; } = [];

    /// <summary>What is recorded of a computer to learn on: <c>own</c>, <c>shared</c>, <c>none</c>, or empty.</summary>
    public string ComputerAccess { get; init; } = string.Empty;

    /// <summary>Lowest grade of reading on record; null for none.</summary>
    public float? ReadingGrade { get; init; }

    /// <summary>True where a job on record has not ended that is not work for oneself.</summary>
    public bool HasEmployer { get; init; }

    /// <summary>True where all the work of now is for oneself: there is no employer to ask.</summary>
    public bool IsOwnBoss { get; init; }

    /// <summary>True where the employer of now is likely to have computer staff.</summary>
    public bool EmployerHasIt { get; init; }

    /// <summary>True where the job that has not ended is service in the forces, the person's own business, or one that lets people
    /// go.</summary>
    public bool LeavesService { get; init; }

    /// <summary>True where a job shadow or hands-on work for the occupation is on record, however short.</summary>
    public bool HasShadowed { get; init; }

    /// <summary>True where the record says that the central duty of the occupation was done.</summary>
    public bool DoesDuty { get; init; }

    /// <summary>True where the person is the one whom others at work ask about a computer system.</summary>
    public bool IsKeyUser { get; init; }

    /// <summary>Technologies in demand for the goal, which is later, that were used at work.</summary>
    public ImmutableArray<string> GoalTools { get; init; } = [];

    /// <summary>The first of them that was used within a year, and not by every office; empty for none.</summary>
    public ImmutableArray<string> ToolToGrowWith { get; init; } = [];

    /// <summary>Technologies in demand in the present job of IT.</summary>
    public ImmutableArray<string> ToolsOfJob { get; init; } = [];

    /// <summary>Technologies missing that the present job uses, too: those can be practiced there.</summary>
    public ImmutableArray<string> ToolsAtWork => [.. TechnologiesMissing.Where(t => ToolsOfJob.Contains(t, StringComparer.Ordinal))];

    /// <summary>True where a service of the forces is on record, ended or not.</summary>
    public bool HasServedForces { get; init; }

    /// <summary>Months of the longest job on record, whatever it was.</summary>
    public float MonthsWorked { get; init; }

    /// <summary>True for somebody who has held a job for years: no internship is offered.</summary>
    public bool HasWorked => MonthsWorked >= NextLevelMonths;

    /// <summary>Months of the longest job that was not read, is not long ago, and may be IT work.</summary>
    public float UnreadMonths { get; init; }

    /// <summary>Occupations that it may be, nearest first.</summary>
    public ImmutableArray<string> UnreadChoices { get; init; } = [];

    /// <summary>True where years in a trade (building, installing, repairing, making) are on record.</summary>
    public bool WorkedInTrade { get; init; }

    /// <summary>True where people were led, IT was worked in for years, and managing it is not yet next.</summary>
    public bool LedLong => LedBefore && AnswersForStaff && ItMonths >= LongInWork && !IsNext && !IsHeld && !HasServed;

    /// <summary>True where hands-on work for the occupation was done somewhere lately, and the present employer is no place to ask
    /// first.</summary>
    public bool IsHostKnown { get; init; }

    /// <summary>True where the program under way names the occupation, or one of its family, as its target.</summary>
    public bool ProgramLeads { get; init; }

    /// <summary>Words a minute on record; null for none.</summary>
    public float? TypingSpeed { get; init; }

    /// <summary>Words a minute that computer work takes.</summary>
    public float LeastTypingSpeed => (float)Thresholds[Thresholds.TypingSpeed];

    /// <summary>Lowest grade of mathematics on record; null for none.</summary>
    public float? MathGrade { get; init; }

    /// <summary>True where a resume is on record.</summary>
    public bool HasResume { get; init; }

    /// <summary>True where a program was completed that states the occupation as its target.</summary>
    public bool CompletedProgramForIt { get; init; }

    /// <summary>True where what the occupation answers for is on record already: people for managers, a project or a budget for projects,
    /// a design for architects.</summary>
    public bool LedBefore { get; init; }

    /// <summary>True where a security clearance is on record that nothing says has ended.</summary>
    public bool IsCleared { get; init; }

    /// <summary>Technologies in demand for the occupation that were used at work or assessed.</summary>
    public int TechnologiesUsed { get; init; }

    /// <summary>The stated need; null where it was not stated.</summary>
    public StepNeed? Need(string support)
    {
        foreach (var need in Needs)
        {
            if (need.Support == support)
                return need;
        }

        return null;
    }

    /// <summary>True where a present job that is no IT job, or was not read, uses the tools of the occupation: tasks are asked for
    /// there.</summary>
    public bool UsesToolsAtWork => EmployerHasIt && !IsInIt && TechnologiesUsed >= ToolsEnoughUsed;

    /// <summary>True where IT work is on record, or enough tools of the occupation were used: a computer to work on is a loan, and no step
    /// before the others.</summary>
    public bool KnowsComputers => ItMonths > 0f || TechnologiesUsed >= ToolsEnoughUsed;

    /// <summary>True where the job of now is service in the forces: there is no employer to ask, and the way out is made there.</summary>
    public bool IsServing { get; init; }

    /// <summary>True where the need was stated and the program is not recorded to meet it.</summary>
    public bool IsMissing(string support) => Need(support) is { IsOffered: false };

    /// <summary>True where the need was stated.</summary>
    public bool Has(string support) => Need(support) is not null;

    /// <summary>True for somebody with something of the work to build a single technology on, and where work that can be shown is all that
    /// is asked.</summary>
    public bool HasBase => AsksNoCertificate || ItMonths > 0f || IsTrainedFor || UsualHeld > 0 || TechnologiesShown > 0 || IsReturning;

    /// <summary>True where the need was stated, and nothing on record bridges it.</summary>
    public bool Stops(string support) => Need(support) is { IsBridged: false };

    /// <summary>True where the need was stated, nobody is recorded to meet it, and it is there now.</summary>
    public bool IsOpen(string support) => Need(support) is { IsOffered: false, IsServed: false, IsNow: true };

    /// <summary>The program that is under way and not completed; empty for none.</summary>
    public string Program { get; init; } = string.Empty;

    /// <summary>The best credential that is next, and leads to the occupation; empty for none.</summary>
    public string Credential { get; init; } = string.Empty;

    /// <summary>True where that credential was held and has lapsed.</summary>
    public bool IsRenewal { get; init; }

    /// <summary>The credential that leads to the occupation and takes longer than the months available, nothing else being in its way;
    /// empty for none.</summary>
    public string Longer { get; init; } = string.Empty;

    /// <summary>What is left of its fee, US dollars; null where no source gives it.</summary>
    public float? LongerCostUsd { get; init; }

    /// <summary>Months of study for it; null where hours are not known.</summary>
    public float? LongerMonths { get; init; }

    /// <summary>Months of study that somebody at work in the field has time for: those missing before the step, else those available, and
    /// the overrun.</summary>
    public float MonthsToStudy => MathF.Max(MonthsMissing, MonthsAvailable ?? 0f) + (float)Thresholds[StepThresholds.Overrun];

    /// <summary>Code of the credential that leads to the occupation where none is affordable; empty for none.</summary>
    public ImmutableArray<string> ToFund { get; init; } = [];

    /// <summary>Codes of credentials that it comes before.</summary>
    public ImmutableArray<string> Then { get; init; } = [];

    /// <summary>What is left of its fee, US dollars; null where no source gives it.</summary>
    public float? CredentialCostUsd { get; init; }

    /// <summary>Months of study for it; null where hours are not known.</summary>
    public float? CredentialMonths { get; init; }

    /// <summary>True for an exam so costly that employers usually pay for it.</summary>
    public bool IsCostly => CredentialCostUsd >= Thresholds[Thresholds.CostlyFee];

    /// <summary>That credential where its price is known, employers ask for it and it is of a further level than what is held: it is
    /// earned in the months of a first job; empty for none.</summary>
    public string EarnedMeanwhile => !AsksNoCertificate && CredentialCostUsd.HasValue && !IsRenewal ? Credential : string.Empty;

    /// <summary>What the months of a first job are for: tools that the job uses, and the credential.</summary>
    public ImmutableArray<string> Meanwhile => EarnedMeanwhile.Length == 0 ? ToolsAtWork : ToolsAtWork.Add(EarnedMeanwhile);

    /// <summary>True where employers ask for no certificate.</summary>
    public bool AsksNoCertificate { get; init; }

    /// <summary>Credentials that usually go with the step, and are held.</summary>
    public int UsualHeld { get; init; }

    /// <summary>Technologies in demand for the occupation that are shown.</summary>
    public int TechnologiesShown { get; init; }

    /// <summary>Technologies in demand that are not shown, most demanded first; none that the present job surely uses.</summary>
    public ImmutableArray<string> TechnologiesMissing { get; init; } = [];

    /// <summary>The first of them that is more than a side tool of the work; empty for none.</summary>
    public string MainMissing { get; init; } = string.Empty;

    /// <summary>The technology in demand that the person has begun and not shown in use; empty for none.</summary>
    public string Begun { get; init; } = string.Empty;

    /// <summary>What brings years away up to date: the tool of one's own, else the technology missing; empty for none.</summary>
    public string ToRefresh { get; init; } = string.Empty;

    /// <summary>True where that is a tool on record.</summary>
    public bool RefreshesOwnTool { get; init; }

    /// <summary>The tool of the work's central duty that the person uses; empty for none.</summary>
    public string CentralTool { get; init; } = string.Empty;

    /// <summary>The technology that the work is done in, and that is not shown; empty where it is.</summary>
    public string Core { get; init; } = string.Empty;

    /// <summary>Months of the occupation itself that still count.</summary>
    public float MonthsDone { get; init; }

    /// <summary>True where neither the time nor the pay of the goal can be had.</summary>
    public bool IsOutOfReach { get; init; }

    /// <summary>Months of IT work that still count.</summary>
    public float ItMonths { get; init; }

    /// <summary>Months in the present IT job; 0 without one.</summary>
    public float MonthsInItJob { get; init; }

    /// <summary>True where a present job is one of IT.</summary>
    public bool IsInIt { get; init; }

    /// <summary>True from middle level of IT work up.</summary>
    public bool IsEstablished { get; init; }

    /// <summary>True where the tutoring asked for is an English class.</summary>
    public bool AsksForEnglish { get; init; }

    /// <summary>True for somebody whose IT work ended years ago.</summary>
    public bool IsReturning { get; init; }

    /// <summary>True where hands-on work for it, or a program completed, is on record.</summary>
    public bool IsTrainedFor { get; init; }

    /// <summary>True where the occupation takes beginners, so that an internship fits.</summary>
    public bool TakesBeginners { get; init; }

    /// <summary>True where the months usually spent before the step are served.</summary>
    public bool HasServed { get; init; }

    /// <summary>True where the most months usually spent before the step are served.</summary>
    public bool HasServedLong { get; init; }

    /// <summary>True where work in the field of the occupation, at its level or above, was done for two years and still counts.</summary>
    public bool IsAtLevel { get; init; }

    /// <summary>True where a year was done in IT work of its level or above from which the ladder leads to it, as from repairs to user
    /// support.</summary>
    public bool IsBesideWork { get; init; }

    /// <summary>True where the occupation is of entry level, and a year of IT work above it counts.</summary>
    public bool IsBelowWork { get; init; }

    /// <summary>True where the occupation answers for staff, budgets or designs, which people take on a part of first.</summary>
    public bool LeadsWork { get; init; }

    /// <summary>True where it answers for staff or budgets.</summary>
    public bool AnswersForStaff { get; init; }

    /// <summary>True up to early level.</summary>
    public bool IsEarly { get; init; }

    /// <summary>Education that is required and not reached; empty for none.</summary>
    public string Schooling { get; init; } = string.Empty;

    /// <summary>Months of related work that the occupation asks beyond what counts.</summary>
    public float MonthsShort { get; init; }

    /// <summary>Months still missing on the way to it.</summary>
    public float MonthsMissing { get; init; }

    /// <summary>True for somebody with something to show for the occupation: a technology, hands-on work, or work that leads
    /// there.</summary>
    public bool ShowsCore =>
        TechnologiesShown > 0 || IsTrainedFor || HasServedLong || (IsInIt && ItMonths > 0f) || TechnologiesMissing.IsEmpty;

    /// <summary>True where it can begin now, or so few months are missing that what was done hands-on may do.</summary>
    public bool IsNearlyNext =>
        IsNext || (IsTrainedFor && MonthsShort > 0f && MonthsShort <= NearlyMonths && MonthsMissing <= NearlyMonths);

    /// <summary>The thresholds of the book.</summary>
    public Thresholds Thresholds { get; init; } = Thresholds.Defaults;

    /// <summary>Months of a first IT job below which staying is the step, and of the occupation from which applying is.</summary>
    public float YearOfWork => (float)Thresholds[StepThresholds.YearOfWork];

    /// <summary>Months in a first job below which moving on is no step yet.</summary>
    public float NewInJob => (float)Thresholds[StepThresholds.NewInJob];

    /// <summary>Longest time in the present job that is a step, months.</summary>
    public float LongestStay => (float)Thresholds[StepThresholds.LongestStay];

    /// <summary>Months in the occupation from which its next level is applied for.</summary>
    public float NextLevelMonths => (float)Thresholds[StepThresholds.NextLevel];

    /// <summary>Months in the occupation from which no single technology is a step.</summary>
    public float LongInWork => (float)Thresholds[StepThresholds.LongInWork];

    /// <summary>Months in IT from which a goal is asked for before more of the same.</summary>
    public float TimeForGoal => (float)Thresholds[StepThresholds.TimeForGoal];

    /// <summary>Months available from which a degree is a plan.</summary>
    public float DegreeMonths => (float)Thresholds[StepThresholds.DegreeMonths];

    /// <summary>Months of experience missing that training may make up for.</summary>
    public float NearlyMonths => (float)Thresholds[StepThresholds.NearlyMonths];

    /// <summary>Technologies shown from which work that asks for no certificate is applied for.</summary>
    public int ToolsEnoughShown => (int)Thresholds[StepThresholds.ToolsShown];

    /// <summary>Technologies used at work that stand for a first certificate at the present employer.</summary>
    public int ToolsEnoughUsed => (int)Thresholds[StepThresholds.ToolsUsed];

    /// <summary>Grade of mathematics below which tutoring that was asked for comes first.</summary>
    public float LeastMathGrade => (float)Thresholds[StepThresholds.MathGrade];

    /// <summary>Grade of reading below which exams and work in English are out of reach.</summary>
    public float LeastReadingGrade => (float)Thresholds[Thresholds.ReadingGrade];

    /// <summary>The step that stands so far; null where none was proposed.</summary>
    public StepProposal? Chosen { get; private set; }

    /// <summary>Proposes a step.</summary>
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
