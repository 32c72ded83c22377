using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace AdvancementEngine.Policies;

/// <summary>Rewrites rules so that their network has as few nodes as possible: the conditions of a pattern become one, a value that only
/// the action reads is computed in the action, and rules with the same condition about the same fact become one with several
/// actions.</summary>
/// <remarks>An update of a fact passes through every node of every rule, and each node keeps lists of its own: for short policies, this
/// costs more than their comparisons. What is matched and done stays the same.</remarks>
internal static class FewestNodes
{
    /// <summary>The rewritten rules, in the order of the first of each condition.</summary>
    public static IEnumerable<IRuleDefinition> Of(IEnumerable<IRuleDefinition> rules)
    {
        var texts = new ExpressionText();
        return rules
            .Select(Shortened)
            .GroupBy(rule => Condition(rule, texts) ?? rule, (_, same) => same.Aggregate(Joined));
    }

    // The fact and what is asked of it, for a rule about a single fact; null for any other, and for one that is not like the others.
    private static object? Condition(IRuleDefinition rule, ExpressionText texts)
    {
        if (
            rule.LeftHandSide is not AndElement { ChildElements: [PatternElement { Source: null } pattern] }
            || rule is not { Priority: 0, Repeatability: RuleRepeatability.Repeatable }
            || rule.FilterGroup.Filters.Any()
            || rule.DependencyGroup.Dependencies.Any()
        )
            return null;
        return pattern.Expressions.Count switch
        {
            0 => (pattern.ValueType, string.Empty),
            1 when texts.Of(pattern.Expressions[0].Expression) is { } text => (pattern.ValueType, text),
            _ => null,
        };
    }

    // One rule with the actions of both, which are about the same fact.
    private static IRuleDefinition Joined(IRuleDefinition first, IRuleDefinition second)
    {
        var (fact, other) = (FactOf(first), FactOf(second));
        var actions = second.RightHandSide.Actions.Select(a =>
            Element.Action(With(a.Expression, other, Expression.Lambda(fact, fact)), a.ActionTrigger)
        );
        return Element.RuleDefinition(
            $"{first.Name}, {second.Name}",
            first.Description,
            first.Priority,
            first.Repeatability,
            first.Tags,
            first.Properties,
            first.DependencyGroup,
            first.LeftHandSide,
            first.FilterGroup,
            Element.ActionGroup([.. first.RightHandSide.Actions, .. actions])
        );
    }

    private static ParameterExpression FactOf(IRuleDefinition rule) =>
        ((PatternElement)rule.LeftHandSide.ChildElements[0]).Declaration.ToParameterExpression();

    // The rule itself if it consists of more than patterns and values.
    private static IRuleDefinition Shortened(IRuleDefinition rule)
    {
        if (rule.LeftHandSide is not AndElement { ChildElements: var parts } || !parts.All(p => p is PatternElement))
            return rule;
        List<PatternElement> patterns = [];
        var actions = rule.RightHandSide.Actions.Select(a => a.Expression).ToList();
        foreach (var pattern in parts.Cast<PatternElement>())
        {
            if (Value(pattern) is { } value && IsReadOnce(pattern.Declaration, parts, actions))
                actions = [.. actions.Select(a => With(a, pattern.Declaration.ToParameterExpression(), value))];
            else
                patterns.Add(WithOneCondition(pattern));
        }

        return Element.RuleDefinition(
            rule.Name,
            rule.Description,
            rule.Priority,
            rule.Repeatability,
            rule.Tags,
            rule.Properties,
            rule.DependencyGroup,
            Element.AndGroup(patterns),
            rule.FilterGroup,
            Element.ActionGroup(actions.Zip(rule.RightHandSide.Actions, (expression, a) => Element.Action(expression, a.ActionTrigger)))
        );
    }

    private static LambdaExpression? Value(PatternElement pattern) =>
        pattern is { Source: BindingElement { Expression: var value }, Expressions.Count: 0 } ? value : null;

    // Read once, and by an action only: computed there, it is computed as often as before.
    private static bool IsReadOnce(Declaration value, IEnumerable<RuleElement> parts, IEnumerable<LambdaExpression> actions) =>
        !parts.Any(p => p.Imports.Any(d => d.Name == value.Name)) && actions.Sum(a => Reads.Count(a, value.Name)) == 1;

    private static LambdaExpression With(LambdaExpression action, ParameterExpression read, LambdaExpression value)
    {
        if (action.Parameters.FirstOrDefault(p => p.Name == read.Name) is not { } replaced)
            return action;
        List<ParameterExpression> parameters = [.. action.Parameters.Where(p => p != replaced)];
        var computed = value.Body;
        foreach (var parameter in value.Parameters)
        {
            if (parameters.Find(p => p.Name == parameter.Name) is not { } known)
                parameters.Add(known = parameter);
            computed = new Replaced(parameter, known).Visit(computed);
        }

        return Expression.Lambda(new Replaced(replaced, computed).Visit(action.Body), parameters);
    }

    private static PatternElement WithOneCondition(PatternElement pattern)
    {
        var conditions = pattern.Expressions.Where(e => e.Name == PatternElement.ConditionName).Select(e => e.Expression).ToList();
        if (pattern.Source is not null || conditions.Count < 2 || conditions.Count < pattern.Expressions.Count)
            return pattern;
        if (conditions.Exists(c => c.Parameters.Count != 1))
            return pattern;
        var one = conditions.Aggregate((all, next) => Expression.Lambda(Both(all, next), all.Parameters));
        return Element.Pattern(pattern.Declaration, [Element.Condition(one)], null);
    }

    private static BinaryExpression Both(LambdaExpression first, LambdaExpression then) =>
        Expression.AndAlso(first.Body, new Replaced(then.Parameters[0], first.Parameters[0]).Visit(then.Body));

    private sealed class Replaced(ParameterExpression parameter, Expression by) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? by : node;
    }

    private sealed class Reads(string name) : ExpressionVisitor
    {
        private int _count;

        public static int Count(LambdaExpression lambda, string name)
        {
            var reads = new Reads(name);
            reads.Visit(lambda.Body);
            return reads._count;
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            _count += node.Name == name ? 1 : 0;
            return node;
        }
    }
}
