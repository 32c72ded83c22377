using System.Linq.Expressions;
using NRules.Extensibility;

namespace AdvancementEngine.Policies;

/// <summary>Compiles the expressions of rules. A lambda inside one that captures nothing (<c>o => o.Level.AtMost(o.LevelAllowed)</c>) is
/// compiled once and kept.</summary>
/// <remarks>The framework's compiler creates a new delegate for a nested lambda at every evaluation, which costs more than the comparison
/// itself.</remarks>
internal sealed class NestedLambdaCompiler : IExpressionCompiler
{
    /// <inheritdoc/>
    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate
    {
        var body = new Hoist().Visit(expression.Body);
        return Expression.Lambda<TDelegate>(body, expression.Parameters).Compile();
    }

    private sealed class Hoist : ExpressionVisitor
    {
        protected override Expression VisitLambda<T>(Expression<T> node) =>
            Captures.Any(node) ? node : Expression.Constant(node.Compile(), typeof(T));
    }

    private sealed class Captures : ExpressionVisitor
    {
        private readonly HashSet<ParameterExpression> _own = [];
        private bool _found;

        public static bool Any(LambdaExpression lambda)
        {
            var captures = new Captures();
            captures.Visit(lambda);
            return captures._found;
        }

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            _own.UnionWith(node.Parameters);
            return base.VisitLambda(node);
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            _found |= !_own.Contains(node);
            return node;
        }
    }
}
