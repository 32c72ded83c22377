using System.Collections.Immutable;

namespace AdvancementEngine.Policies.Facts;

/// <summary>What a person's next step is chosen from: facts worked out once the order of occupations and credentials is settled. A policy
/// proposes a step; of those proposed the first in book order stands.</summary>
internal sealed class StepContext
{
    private int _order = int.MaxValue;

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

    /// <summary>A requirement that is not met: policy code, with its detail after a slash; empty for none.</summary>
    public string Requirement { get; init; } = string.Empty;

    /// <summary>A stated need that stops everything and that nobody is recorded to meet; empty for none.</summary>
    public string StoppingNeed { get; init; } = string.Empty;

    /// <summary>The program that is under way and not completed; empty for none.</summary>
    public string Program { get; init; } = string.Empty;

    /// <summary>The best credential that is next, and leads to the occupation; empty for none.</summary>
    public string Credential { get; init; } = string.Empty;

    /// <summary>True where that credential was held and has lapsed.</summary>
    public bool IsRenewal { get; init; }

    /// <summary>Code of the credential that leads to the occupation where none is affordable; empty for none.</summary>
    public ImmutableArray<string> ToFund { get; init; } = [];

    /// <summary>Codes of credentials that it comes before.</summary>
    public ImmutableArray<string> Then { get; init; } = [];

    /// <summary>What is left of its fee, US dollars; null where no source gives it.</summary>
    public float? CredentialCostUsd { get; init; }

    /// <summary>Months of study for it; null where hours are not known.</summary>
    public float? CredentialMonths { get; init; }

    /// <summary>True where employers ask for no certificate.</summary>
    public bool AsksNoCertificate { get; init; }

    /// <summary>Credentials that usually go with the step, and are held.</summary>
    public int UsualHeld { get; init; }

    /// <summary>Technologies in demand for the occupation that are shown.</summary>
    public int TechnologiesShown { get; init; }

    /// <summary>Technologies in demand that are not shown, most demanded first; none that the present job surely uses.</summary>
    public ImmutableArray<string> TechnologiesMissing { get; init; } = [];

    /// <summary>Technologies in demand that the person knows and has not shown in use, the most demanded first.</summary>
    public ImmutableArray<string> TechnologiesToShow { get; init; } = [];

    /// <summary>The technology that the work is done in, and that is not shown; empty where it is.</summary>
    public string Core { get; init; } = string.Empty;

    /// <summary>Months of the occupation itself that still count.</summary>
    public float MonthsDone { get; init; }

    /// <summary>True where neither the time nor the pay of the goal can be had.</summary>
    public bool IsOutOfReach { get; init; }

    /// <summary>What to learn, or to show by a project; empty for nothing.</summary>
    public string ToLearn =>
        Core.Length > 0 ? Core
        : TechnologiesMissing is [var missing, ..] ? missing
        : TechnologiesToShow is [var known, ..] ? known
        : string.Empty;

    /// <summary>Months of IT work that still count.</summary>
    public float ItMonths { get; init; }

    /// <summary>Months in the present IT job; 0 without one.</summary>
    public float MonthsInItJob { get; init; }

    /// <summary>True where a present job is one of IT.</summary>
    public bool IsInIt { get; init; }

    /// <summary>True from middle level of IT work up.</summary>
    public bool IsEstablished { get; init; }

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

    /// <summary>True where the credential is to be earned before anything else is asked.</summary>
    public bool IsToEarn =>
        Credential.Length > 0 && CredentialCostUsd.HasValue && !AsksNoCertificate && (UsualHeld == 0 || !IsNext || IsRenewal);

    /// <summary>True where it can begin now, or so few months are missing that what was done hands-on may do.</summary>
    public bool IsNearlyNext => IsNext || (IsTrainedFor && MonthsShort is > 0f and <= FewMonths);

    /// <summary>Months that hands-on work or a program completed may make up for. Ours.</summary>
    public const float FewMonths = 3f;

    /// <summary>Technologies in demand from which work that asks for no certificate is applied for. Ours.</summary>
    public const int EnoughShown = 2;

    /// <summary>True where experience, training or a usual credential stands for what the occupation asks.</summary>
    public bool IsPrepared =>
        UsualHeld > 0
        || (MonthsDone >= YearOfWork && !IsReturning)
        || (IsTrainedFor && (TakesBeginners || (IsEarly && !IsNext) || (AsksNoCertificate && TechnologiesShown >= EnoughShown)))
        || (TakesBeginners && ItMonths >= YearOfWork)
        || (HasServed && AsksNoCertificate && (TechnologiesShown >= EnoughShown || TechnologiesMissing.IsEmpty))
        || (HasServedLong && Credential.Length == 0);

    /// <summary>How many times the months available a goal is away that is out of reach. Ours.</summary>
    public const float FarOff = 4f;

    /// <summary>Months in the occupation aimed at from which no single technology is a step. Ours.</summary>
    public const float LongInIt = 60f;

    /// <summary>A year of work, months. Who has less in a first job stays. Ours.</summary>
    public const float YearOfWork = 12f;

    /// <summary>Months in a first job below which moving on is no step yet. Ours.</summary>
    public const float NewInJob = 6f;

    /// <summary>Months in IT from which a goal is asked for before more of the same. Ours.</summary>
    public const float TimeForAGoal = 36f;

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
