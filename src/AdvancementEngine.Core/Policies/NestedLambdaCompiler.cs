using System.Linq.Expressions;
using NRules.Extensibility;

namespace AdvancementEngine.Policies;

/// <summary>Compiles the expressions of rules, each once: a rule selected by several filters of a book is compiled for the first one.
/// Expressions that hold no objects are compiled once for all books; those that do, such as rules from a policy file, once for their book.
/// A nested lambda that captures nothing (<c>o => o.Level.AtMost(o.LevelAllowed)</c>) is compiled once and kept.</summary>
/// <remarks>The framework's compiler creates a new delegate for a nested lambda at every evaluation, which costs more than the comparison
/// itself. Compiling the built-in policies takes more than a second, and a process may create a book for every bundle it reads.</remarks>
internal sealed class NestedLambdaCompiler : IExpressionCompiler
{
    // An expression about a person is called a few times per person; one about an opportunity, hundreds of times.
    private const int CallsForPeople = 100;
    private const int CallsForOpportunities = 1_000;

    private static readonly NestedLambdaCompiler s_ofCode = new();
    private readonly Lock _one = new();
    private readonly ExpressionText _texts = new();
    private readonly Dictionary<string, Delegate> _compiled = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate
    {
        if (this != s_ofCode && !Objects.Any(expression))
            return s_ofCode.Compile(expression);
        lock (_one)
        {
            var body = new Hoist(this).Visit(expression.Body);
            return (TDelegate)Once(Expression.Lambda<TDelegate>(body, expression.Parameters), CallsForPeople);
        }
    }

    private Delegate Once(LambdaExpression lambda, int interpreted)
    {
        if (_texts.Of(lambda) is not { } text)
            return Made(lambda, interpreted);
        if (!_compiled.TryGetValue(text, out var compiled))
            _compiled.Add(text, compiled = Made(lambda, interpreted));
        return compiled;
    }

    private static Delegate Made(LambdaExpression lambda, int interpreted) => TieredDelegate.Of(ShortCircuit.Of(lambda), interpreted);

    private sealed class Hoist(NestedLambdaCompiler compiler) : ExpressionVisitor
    {
        protected override Expression VisitLambda<T>(Expression<T> node) =>
            Captures.Any(node) ? node : Expression.Constant(compiler.Once(node, CallsForOpportunities), typeof(T));
    }

    // Expressions in code contain numbers, strings and members; one that holds an object must not be cached beyond that object's lifetime.
    private sealed class Objects : ExpressionVisitor
    {
        private bool _found;

        public static bool Any(Expression expression)
        {
            var objects = new Objects();
            objects.Visit(expression);
            return objects._found;
        }

        protected override Expression VisitConstant(ConstantExpression node)
        {
            _found |= node.Value is not (null or string or ValueType or Type);
            return node;
        }
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
