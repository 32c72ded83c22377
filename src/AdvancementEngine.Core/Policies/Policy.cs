using NRules.Fluent.Dsl;

namespace AdvancementEngine.Policies;

/// <summary>A policy: one class, one sentence. It always matches its subject, compares recorded facts, and ends in one of the subject's verbs.</summary>
internal abstract class Policy : Rule
{
    /// <summary>Its identity.</summary>
    public abstract PolicyInfo About { get; }
}
