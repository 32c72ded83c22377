using NRules;
using NRules.RuleModel;

namespace AdvancementEngine.Policies;

/// <summary>Compiles policies into a session factory, and fires a session on facts.</summary>
internal static class PolicyBookCompiler
{
    /// <summary>A factory for the policies; null if there are none.</summary>
    /// <param name="expressions">Compiles their expressions; one instance per book.</param>
    /// <param name="policies">The policies.</param>
    /// <param name="local">Rules from a policy file.</param>
    public static ISessionFactory? Compile(
        NestedLambdaCompiler expressions,
        IEnumerable<Policy> policies,
        params IEnumerable<IRuleDefinition> local
    )
    {
        List<IRuleDefinition> definitions = [.. FewestNodes.Of(policies.Select(p => p.Definition)), .. local];
        return definitions.Count == 0 ? null : new RuleCompiler { ExpressionCompiler = expressions }.Compile(definitions);
    }

    /// <summary>Fires every policy on every fact it matches; findings go to the evaluation that the facts reference.</summary>
    public static void Fire(ISessionFactory factory, List<object> facts)
    {
        var session = factory.CreateSession();
        session.InsertAll(facts);
        session.Fire();
    }
}
