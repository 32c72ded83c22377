using System.Linq.Expressions;

namespace AdvancementEngine.Policies;

/// <summary>Rewrites comparisons of rules so that they skip what cannot change their result: <c>x.OnlyIf(applies)</c> compares only what
/// applies, <c>x.OrIf(holds)</c> asks no further once it is Met, and <c>x.And(y)</c> none once it is NotMet.</summary>
/// <remarks>Most policies apply to few of the occupations and credentials in a list. Facts have no side effects, so the results are the
/// same.</remarks>
internal sealed class ShortCircuit : ExpressionVisitor
{
    private static readonly ShortCircuit s_one = new();

    private ShortCircuit() { }

    /// <summary>The expression with its comparisons rewritten.</summary>
    public static LambdaExpression Of(LambdaExpression lambda) =>
        Expression.Lambda(lambda.Type, s_one.Visit(lambda.Body), lambda.Parameters);

    /// <inheritdoc/>
    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.DeclaringType != typeof(ComparisonResult) || node.Object is null)
            return base.VisitMethodCall(node);
        var (compared, argument) = (Visit(node.Object), Visit(node.Arguments[0]));
        return node.Method.Name switch
        {
            nameof(ComparisonResult.OnlyIf) => Expression.Condition(
                argument,
                compared,
                Expression.Property(null, typeof(ComparisonResult), nameof(ComparisonResult.NotApplicable))
            ),
            nameof(ComparisonResult.OrIf) => Unless(Verdict.Met, compared, node, argument),
            nameof(ComparisonResult.And) => Unless(Verdict.NotMet, compared, node, argument),
            _ => base.VisitMethodCall(node),
        };
    }

    // The comparison itself where its verdict is the one given, otherwise the call on it.
    private static BlockExpression Unless(Verdict verdict, Expression compared, MethodCallExpression call, Expression argument)
    {
        var result = Expression.Variable(typeof(ComparisonResult));
        return Expression.Block(
            [result],
            Expression.Assign(result, compared),
            Expression.Condition(
                Expression.Equal(
                    Expression.Convert(Expression.Property(result, nameof(ComparisonResult.Verdict)), typeof(byte)),
                    Expression.Constant((byte)verdict)
                ),
                result,
                Expression.Call(result, call.Method, argument)
            )
        );
    }
}
