using System.Collections.Immutable;

namespace AdvancementEngine.Policies.Facts;

/// <summary>What a person's next step is chosen from: facts worked out once the order of occupations and credentials is settled. A policy proposes a step; of those proposed the first in book order stands.</summary>
internal sealed class StepContext
{
    /// <summary>Technologies in demand that, shown by somebody trained, count like a credential. Ours.</summary>
    public const int EnoughTechnologies = 3;

    private int _order = int.MaxValue;

    /// <summary>The occupation the step leads to; empty where no occupation is next or later.</summary>
    public string Toward { get; init; } = string.Empty;

    /// <summary>True where that occupation is in the group <c>next</c>.</summary>
    public bool IsNext { get; init; }

    /// <summary>A requirement that is not met: policy code, with its detail after a slash; empty for none.</summary>
    public string Requirement { get; init; } = string.Empty;

    /// <summary>A stated need that stops everything and that nobody is recorded to meet; empty for none.</summary>
    public string StoppingNeed { get; init; } = string.Empty;

    /// <summary>The best credential that is next, and leads to the occupation; empty for none.</summary>
    public string Credential { get; init; } = string.Empty;

    /// <summary>Codes of credentials that it comes before.</summary>
    public ImmutableArray<string> Then { get; init; } = [];

    /// <summary>What is left of its fee, US dollars; null where no source gives it.</summary>
    public float? CredentialCostUsd { get; init; }

    /// <summary>Months of study for it; null where hours are not known.</summary>
    public float? CredentialMonths { get; init; }

    /// <summary>Credentials that usually go with the step, and are held.</summary>
    public int UsualHeld { get; init; }

    /// <summary>Technologies in demand for the occupation that are shown.</summary>
    public int TechnologiesShown { get; init; }

    /// <summary>Technologies in demand that are not shown, most demanded first.</summary>
    public ImmutableArray<string> TechnologiesMissing { get; init; } = [];

    /// <summary>Months of IT work that still count.</summary>
    public float ItMonths { get; init; }

    /// <summary>True where hands-on work for it, or training for it, is on record.</summary>
    public bool IsTrainedFor { get; init; }

    /// <summary>True where the occupation takes beginners, so that an internship fits.</summary>
    public bool TakesBeginners { get; init; }

    /// <summary>Education that is required and not reached; empty for none.</summary>
    public string Schooling { get; init; } = string.Empty;

    /// <summary>Months still missing on the way to it.</summary>
    public float MonthsMissing { get; init; }

    /// <summary>True where a job is present.</summary>
    public bool IsEmployed { get; init; }

    /// <summary>The step that stands so far; null where none was proposed.</summary>
    public StepProposal? Chosen { get; private set; }

    /// <summary>Proposes a step.</summary>
    public void Propose(PolicyInfo policy, NextStepKind kind, string subject, float? months = null, float? costUsd = null, ImmutableArray<string> then = default)
    {
        if (policy.Order > _order) return;
        _order = policy.Order;
        Chosen = new StepProposal(policy, kind, subject, Toward, then.IsDefault ? [] : then, months, costUsd);
    }
}
