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

    /// <summary>Makes a book. Compilation happens at first use of each filter, once.</summary>
    /// <param name="options">Changes; null for the defaults.</param>
    /// <exception cref="PolicyException">A threshold is unknown or out of bounds, a switched-off policy is unknown, or local rules cannot
    /// hold; the message says which and what to do.</exception>
    public static PolicyBook Create(PolicyBookOptions? options = null) => new(options ?? PolicyBookOptions.Default);

    /// <summary>Evaluates a program and every opportunity of the catalog beside it. Do it once per program version and as-of date, and
    /// reuse it.</summary>
    /// <param name="program">The program; null for participants without one.</param>
    /// <param name="catalog">The catalog.</param>
    /// <param name="asOf">The as-of date: later facts are left out, and "recently" counts from it.</param>
    public ProgramFindings EvaluateProgram(TrainingProgram? program, CareerCatalog catalog, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return new DesignEvaluator(this, _design.Value, catalog, asOf).Evaluate(program);
    }

    /// <summary>Evaluates a participant and candidates by the policies a filter selects. Findings of the case's program, computed before,
    /// are among the others.</summary>
    /// <param name="case">The participant's case.</param>
    /// <param name="candidates">Opportunities, in any order; findings keep their positions.</param>
    /// <param name="filter">Which policies.</param>
    /// <param name="into">Where the findings go; whatever it held is replaced.</param>
    /// <exception cref="ArgumentException">The case's program findings come from another book or catalog.</exception>
    public void Evaluate(PolicyCase @case, ReadOnlySpan<Candidate> candidates, PolicyFilter filter, PolicyEvaluation into)
    {
        ArgumentNullException.ThrowIfNull(@case);
        Evaluate([new CaseCandidates(@case, candidates.Length)], candidates, filter, into);
    }

    /// <summary>Evaluates a participant under several sets of facts in one session: a session's own cost is paid once for all changes that
    /// one ranking looks at.</summary>
    /// <param name="cases">The cases, each with the number of its candidates; they may differ in any fact but goals, program and
    /// request.</param>
    /// <param name="candidates">The candidates of the first case, then of the second, …; findings keep their positions.</param>
    /// <param name="filter">Which policies.</param>
    /// <param name="into">Where the findings go; those about the participant are of the first case.</param>
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

    /// <summary>Chooses a person's next step, once the order is settled: of the policies whose condition holds, the first in book order
    /// decides.</summary>
    /// <param name="step">What the step is chosen from.</param>
    /// <param name="into">Keeps the session.</param>
    internal void ChooseStep(StepContext step, PolicyEvaluation into)
    {
        if (_steps.Value is { } factory)
            into.Sessions.Fire(factory, [step]);
    }

    /// <summary>Checks that the codes local rules name are in a catalog.</summary>
    /// <exception cref="PolicyException">One is not; the message names the rule, the line and the nearest code.</exception>
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
    /// <param name="Factory">Makes their sessions; null where no policy is selected.</param>
    /// <param name="AboutParticipant">True when one is about the participant, so that facts about the participant are needed.</param>
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
