using System.Collections.Immutable;

namespace AdvancementEngine.Policies.Facts.Steps;

/// <summary>The credential that leads to the job of the step, and what of its kind is held.</summary>
internal sealed record CredentialOfStep
{
    /// <summary>The best credential in the group <c>next</c> that leads to the occupation; empty for none.</summary>
    public string Id { get; init; } = string.Empty;

    /// <summary>Remaining fee of the credential, US dollars; null if no source gives it.</summary>
    public float? CostUsd { get; init; }

    /// <summary>Months of study for the credential; null if hours are unknown.</summary>
    public float? Months { get; init; }

    /// <summary>Codes of credentials that the credential comes before.</summary>
    public ImmutableArray<string> Then { get; init; } = [];

    /// <summary>True if the credential was held and has lapsed.</summary>
    public bool IsRenewal { get; init; }

    /// <summary>True if the person's current program pays for the credential, in full or in part, or prepares for it.</summary>
    public bool IsInProgram { get; init; }

    /// <summary>True where the program, under way or completed, pays the whole fee of the credential.</summary>
    public bool IsPaidByProgram { get; init; }

    /// <summary>True where the credential is the one by which the person's own work is led: CISSP or CISM in security, PMP in
    /// projects.</summary>
    public bool LeadsOwnWork { get; init; }

    /// <summary>True where the credential is of a field in which no work was done: it shows what the work does not.</summary>
    public bool IsOfNewField { get; init; }

    /// <summary>The credential that leads to the occupation and takes longer than the months available, with nothing else preventing it;
    /// empty for none.</summary>
    public string Longer { get; init; } = string.Empty;

    /// <summary>Remaining fee of that longer credential, US dollars; null if no source gives it.</summary>
    public float? LongerCostUsd { get; init; }

    /// <summary>Months of study for that longer credential; null if hours are unknown.</summary>
    public float? LongerMonths { get; init; }

    /// <summary>Code of the credential that leads to the occupation, if none is affordable; empty for none.</summary>
    public ImmutableArray<string> ToFund { get; init; } = [];

    /// <summary>The credential on the way that was started and can be finished now; null for none.</summary>
    public UnfinishedCredential? ToFinish { get; init; }

    /// <summary>True if the person's current program pays for the credential that a step is about, in full or in part, or prepares for
    /// it.</summary>
    /// <param name="element">Element id of the credential.</param>
    public bool IsOfProgram(string element) =>
        ToFinish is { } started && string.Equals(started.Element, element, StringComparison.Ordinal) ? started.IsInProgram : IsInProgram;

    /// <summary>Number of credentials held that usually go with the step.</summary>
    public int UsualHeld { get; init; }

    /// <summary>True where an associate certificate or a higher one is held that leads to a usual one of the step.</summary>
    public bool HoldsBeforeUsual { get; init; }
}
