using System.Collections.Concurrent;
using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Policies.Files;
using AdvancementEngine.Programs;
using NRules;
using NRules.RuleModel;

namespace AdvancementEngine.Policies;

/// <summary>The policies with their thresholds, compiled: immutable, safe to share between threads.</summary>
public sealed class PolicyBook
{
    private readonly ImmutableArray<Policy> _policies;
    private readonly ImmutableArray<(LocalRule Rule, PolicyInfo Policy, IRuleDefinition Definition)> _rules;
    private readonly ConcurrentDictionary<int, Lazy<CompiledPolicies>> _compiled = new();
    private readonly NestedLambdaCompiler _expressions = new();
    private readonly Lazy<ISessionFactory?> _design;
    private readonly Lazy<ISessionFactory?> _steps;

    private PolicyBook(PolicyBookOptions options)
    {
        Thresholds = PolicyBookChecks.ThresholdsOf(options);
        PolicyBookChecks.KnownSwitches(options);
        _policies = [.. BuiltInPolicies.All.Where(p => !options.SwitchedOff.Contains(p.About.Code))];
        _rules = LocalRules(options);
        Policies = [.. _policies.Select(p => p.About), .. _rules.Select(r => r.Policy)];
        Version = PolicyBookContent.Hash(Policies, Thresholds, options.Rules);
        _steps = new(() => PolicyBookCompiler.Compile(_expressions, _policies.Where(p => p.About.IsNextStep)));
        _design = new(() => PolicyBookCompiler.Compile(_expressions, _policies.Where(p => !p.About.PerParticipant)));
    }

    /// <summary>SHA-256 of the canonical content (policies, thresholds, local rules), lower-case hex.</summary>
    public string Version { get; }

    /// <summary>The policies, in book order.</summary>
    public ImmutableArray<PolicyInfo> Policies { get; }

    /// <summary>The thresholds.</summary>
    public Thresholds Thresholds { get; }

    /// <summary>Creates a book. Each filter is compiled once, on first use.</summary>
    /// <param name="options">Changes; null for the defaults.</param>
    /// <exception cref="PolicyException">A threshold is unknown or out of bounds, a switched-off policy is unknown, or local rules cannot
    /// hold; the message says which and what to do.</exception>
    public static PolicyBook Create(PolicyBookOptions? options = null) => new(options ?? PolicyBookOptions.Default);

    /// <summary>Evaluates a program, and every opportunity in the catalog in relation to it. Do this once per program version and as-of
    /// date, and reuse the result.</summary>
    /// <param name="program">The program; null for participants without one.</param>
    /// <param name="catalog">The catalog.</param>
    /// <param name="asOf">The as-of date: later facts are left out, and "recently" counts from it.</param>
    public ProgramFindings EvaluateProgram(TrainingProgram? program, CareerCatalog catalog, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return new DesignEvaluator(this, _design.Value, catalog, asOf).Evaluate(program);
    }

    /// <summary>Evaluates a participant and candidates with the policies that a filter selects. The findings of the case's program,
    /// computed earlier, are included.</summary>
    /// <param name="case">The participant's case.</param>
    /// <param name="candidates">Opportunities, in any order; findings keep their positions.</param>
    /// <param name="filter">The policies to evaluate.</param>
    /// <param name="into">Receives the findings; previous content is replaced.</param>
    /// <exception cref="ArgumentException">The case's program findings come from another book or catalog.</exception>
    public void Evaluate(PolicyCase @case, ReadOnlySpan<Candidate> candidates, PolicyFilter filter, PolicyEvaluation into)
    {
        ArgumentNullException.ThrowIfNull(@case);
        Evaluate([new CaseCandidates(@case, candidates.Length)], candidates, filter, into);
    }

    /// <summary>Evaluates a participant under several sets of facts in one session, so that the session's cost is paid once for all the
    /// changes that one ranking tries.</summary>
    /// <param name="cases">The cases, each with the number of its candidates; they may differ in any fact except goals, program and
    /// request.</param>
    /// <param name="candidates">The candidates of the first case, then of the second, …; findings keep their positions.</param>
    /// <param name="filter">The policies to evaluate.</param>
    /// <param name="into">Receives the findings; those about the participant come from the first case.</param>
    /// <exception cref="ArgumentException">A case's program findings come from another book or catalog.</exception>
    internal void Evaluate(
        ReadOnlySpan<CaseCandidates> cases,
        ReadOnlySpan<Candidate> candidates,
        PolicyFilter filter,
        PolicyEvaluation into
    )
    {
        ArgumentNullException.ThrowIfNull(into);
        foreach (var (@case, _) in cases)
        {
            if (@case.Program is { } findings && (findings.Book != Version || !ReferenceEquals(findings.Catalog, @case.Catalog)))
                throw new ArgumentException(
                    "the program findings come from another book or catalog; needed: EvaluateProgram of this book with the case's catalog; "
                        + "work them out again",
                    nameof(cases)
                );
        }

        var compiled = Compiled(filter);
        into.Begin(candidates.Length, filter);
        CaseEvaluator.Gather(cases, candidates, filter, compiled.AboutParticipant, Thresholds, into);
        if (into.Facts.Count > 0 && compiled.Factory is { } factory)
            into.Sessions.Fire(factory, into.Facts);
        into.End();
    }

    /// <summary>Chooses a person's next step once the order is final: of the policies whose condition holds, the first in book order
    /// decides.</summary>
    /// <param name="step">The facts from which the step is chosen.</param>
    /// <param name="into">Holds the session.</param>
    internal void ChooseStep(StepContext step, PolicyEvaluation into)
    {
        if (_steps.Value is { } factory)
            into.Sessions.Fire(factory, [step]);
    }

    /// <summary>Checks that a catalog contains the codes that local rules name.</summary>
    /// <exception cref="PolicyException">A code is not in the catalog; the message names the rule, the line and the closest
    /// code.</exception>
    public void CheckAgainst(CareerCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        foreach (var (rule, _, _) in _rules)
            PolicyBookChecks.KnownCodes(rule, catalog);
    }

    private CompiledPolicies Compiled(PolicyFilter filter) =>
        _compiled
            .GetOrAdd(
                filter.Key,
                static (_, made) => new Lazy<CompiledPolicies>(() => made.Book.Compile(made.Filter)),
                (Book: this, Filter: filter)
            )
            .Value;

    private CompiledPolicies Compile(PolicyFilter filter)
    {
        var selected = _policies.Where(p => p.About.PerParticipant && !p.About.IsNextStep && filter.Selects(p.About)).ToList();
        var local = _rules.Where(r => filter.Selects(r.Policy)).Select(r => r.Definition);
        var factory = PolicyBookCompiler.Compile(_expressions, selected, local);
        return new CompiledPolicies(factory, selected.Exists(p => p.About.Subject == SubjectKind.Participant));
    }

    /// <summary>The policies of one filter.</summary>
    /// <param name="Factory">Creates their sessions; null if no policy is selected.</param>
    /// <param name="AboutParticipant">True if any of them is about the participant, so that facts about the participant are needed.</param>
    private sealed record CompiledPolicies(ISessionFactory? Factory, bool AboutParticipant);

    private static ImmutableArray<(LocalRule Rule, PolicyInfo Policy, IRuleDefinition Definition)> LocalRules(PolicyBookOptions options)
    {
        PolicyBookChecks.RulesHold(options);
        return
        [
            .. options.Rules.Select(
                (rule, i) =>
                {
                    var policy = rule.ToInfo(BuiltInPolicies.All.Length + i);
                    return (rule, policy, LocalRuleCompiler.Compile(rule, policy));
                }
            ),
        ];
    }
}
