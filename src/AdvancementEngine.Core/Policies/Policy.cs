using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace AdvancementEngine.Policies;

/// <summary>A policy: one class, one sentence. It matches its subject, compares what is recorded in <c>When()</c>, and ends with one of the
/// subject's methods.</summary>
internal abstract class Policy : Rule
{
    private readonly Lazy<IRuleDefinition> _definition;

    protected Policy() => _definition = new(() => new RuleDefinitionFactory().Create(this));

    /// <summary>Its identity.</summary>
    public abstract PolicyInfo About { get; }

    /// <summary>The rule, defined once: a rule object must not define itself twice, and every book shares it.</summary>
    public IRuleDefinition Definition => _definition.Value;
}
