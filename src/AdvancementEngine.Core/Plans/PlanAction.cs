using System.Collections.Immutable;
using AdvancementEngine.Plans.Offers;

namespace AdvancementEngine.Plans;

/// <summary>The one thing to do now.</summary>
/// <param name="Kind">Kind of the next step, its name in the result's JSON.</param>
/// <param name="Subject">Element id, policy code or activity code; empty where the kind says it all.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Toward">Code of the occupation it leads to; empty for none.</param>
/// <param name="By">For what is studied, the day the hours are done when begun on <see cref="Start"/>; else the day of the first small act:
/// a call, a visit, an application.</param>
/// <param name="Credential">Fee, hours and payers where it is a credential; else null.</param>
/// <param name="Then">Names of credentials that come after it, or of technologies to ask for at work.</param>
/// <param name="Hosts">Partners of the program who could host it, names.</param>
public sealed record PlanAction(
    string Kind,
    string Subject,
    string Name,
    string Toward,
    DateOnly By,
    PlanCredential? Credential,
    ImmutableArray<string> Then,
    ImmutableArray<string> Hosts
)
{
    /// <summary>The day to have begun by; null for what is done at once.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>True where the program under way leads up to the exam: it says when.</summary>
    public bool InProgram { get; init; }

    /// <summary>True where the credential was held before and has run out: it is taken again.</summary>
    public bool IsRenewal { get; init; }

    /// <summary>Hours of study counted for a technology: our assumption, since no source publishes them; null for another step.</summary>
    public float? AssumedHours { get; init; }

    /// <summary>Codes of what is said with the step: where to apply first, and whether a tool is used at work already.</summary>
    public ImmutableArray<string> Says { get; init; } = [];

    /// <summary>Partners who hire for the job applied for, and agreements about it.</summary>
    public ImmutableArray<PlanOffer> Offers { get; init; } = [];
}
