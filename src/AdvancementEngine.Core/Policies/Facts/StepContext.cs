using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using AdvancementEngine.Policies.Facts.Steps;
using NRules.RuleModel;

namespace AdvancementEngine.Policies.Facts;

/// <summary>The facts from which a person's next step is chosen, by subject, computed once the order of occupations and credentials is
/// final. Policies propose steps; of those proposed, the first in book order is used.</summary>
internal sealed partial record StepContext : IIdentityProvider
{
    private int _order = int.MaxValue;

    // Session facts are compared by identity, not by content.
    public bool Equals(StepContext? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    // A session that is kept takes the next step's facts as an update of the last one's: cheaper than to retract and insert.
    object IIdentityProvider.GetIdentity() => typeof(StepContext);

    /// <summary>What was stated but not recognized: <c>goal</c> or <c>work</c>; <c>record</c> if almost nothing is on record; otherwise
    /// empty.</summary>
    public string Unclear { get; init; } = string.Empty;

    /// <summary>What a talk about the goal has to find out: <c>work</c> where the choices are what the current job may be, and nothing to
    /// aim for; otherwise <c>aim</c>.</summary>
    public string GoalQuestion => Unclear == "work" ? Unclear : "aim";

    /// <summary>Occupations to choose from, or facts to bring.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>The occupation the step leads to; empty if no occupation is in the group <c>next</c> or <c>later</c>.</summary>
    public string Toward { get; init; } = string.Empty;

    /// <summary>The occupation that the step leads to, and what it requires.</summary>
    public JobOfStep Job { get; init; } = new();

    /// <summary>The credential that leads to the job of the step, and what of its kind is held.</summary>
    public CredentialOfStep Credential { get; init; } = new();

    /// <summary>The tools of the job of the step: those shown, begun and missing.</summary>
    public ToolsOfStep Tools { get; init; } = new();

    /// <summary>Work and training on record that count toward the job of the step.</summary>
    public ExperienceOfStep Experience { get; init; } = new();

    /// <summary>The person's IT work, whatever the step leads to. Known only where there is a job to aim for.</summary>
    public ItWorkOfStep ItWork { get; init; } = new();

    /// <summary>The person's work of any kind, IT or not.</summary>
    public WorkOfStep Work { get; init; } = new();

    /// <summary>The current employer.</summary>
    public EmployerOfStep Employer { get; init; } = new();

    /// <summary>Military service and federal work.</summary>
    public ServiceOfStep Service { get; init; } = new();

    /// <summary>The goal that the person stated, and what else was asked for with it.</summary>
    public GoalOfStep Goal { get; init; } = new();

    /// <summary>The person's needs, and the facts that decide whether one of them comes first.</summary>
    public NeedsOfStep Needs { get; init; } = new();

    /// <summary>The person's training program.</summary>
    public ProgramOfStep Program { get; init; } = new();

    /// <summary>The thresholds of the policy book by which a next step is chosen.</summary>
    public LimitsOfStep Limits { get; init; } = new();

    /// <summary>The step chosen so far; null if none was proposed.</summary>
    public StepProposal? Chosen { get; private set; }

    /// <summary>The step that would be chosen otherwise; null if only one was proposed.</summary>
    public StepProposal? Second { get; private set; }

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
        var proposed = new StepProposal(policy, kind, subject, Toward, then.IsDefault ? [] : then, months, costUsd);
        if (policy.Order > _order)
        {
            if (Second is null || policy.Order < Second.Policy.Order)
                Second = proposed;
            return;
        }

        if (policy.Order < _order)
            Second = Chosen;
        (_order, Chosen) = (policy.Order, proposed);
    }

    /// <summary>Proposes to earn the credential that leads to the job.</summary>
    public void ProposeCredential(PolicyInfo policy) =>
        Propose(policy, NextStepKind.Earn, Credential.Id, Credential.Months, Credential.CostUsd, Credential.Then);

    /// <summary>Proposes to finish a credential that was started.</summary>
    public void ProposeFinishing(PolicyInfo policy, UnfinishedCredential started) =>
        Propose(policy, NextStepKind.Earn, started.Element, started.Months, started.CostUsd, started.Then);

    /// <summary>Proposes to earn the credential that takes longer than the months available.</summary>
    public void ProposeLongerCredential(PolicyInfo policy) =>
        Propose(policy, NextStepKind.Earn, Credential.Longer, Credential.LongerMonths, Credential.LongerCostUsd);
}
