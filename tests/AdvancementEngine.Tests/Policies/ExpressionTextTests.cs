using System.Linq.Expressions;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Tests.Policies;

/// <summary>Expressions of rules that compute the same are compiled once; those that do not are told apart.</summary>
public sealed class ExpressionTextTests
{
    private static readonly ParameterExpression s_number = Expression.Parameter(typeof(double));

    [Fact]
    public void Of_TheSameWrittenTwice_IsEqual()
    {
        Expression<Func<double, int, bool>> one = (x, n) => Math.Abs(x) > n && x < 10;
        Expression<Func<double, int, bool>> two = (y, m) => Math.Abs(y) > m && y < 10;
        var texts = new ExpressionText();
        Assert.NotNull(texts.Of(Plus(1)));
        Assert.Equal(texts.Of(Expression.Lambda(one.Body, one.Parameters)), texts.Of(one));
        // A number with a point is the same where it is the same object: two that look alike are compiled twice.
        Assert.NotEqual(texts.Of(two), texts.Of(one));
    }

    [Fact]
    public void Of_WhatComputesSomethingElse_Differs()
    {
        var held = new List<string>();
        Expression[] bodies =
        [
            Expression.Add(s_number, Expression.Constant(0.0)),
            Expression.Add(s_number, Expression.Constant(-0.0)),
            Expression.Subtract(s_number, Expression.Constant(0.0)),
            Expression.Call(typeof(Math), nameof(Math.Floor), null, s_number),
            Expression.Call(typeof(Math), nameof(Math.Ceiling), null, s_number),
            Expression.Convert(Expression.Constant(1), typeof(double)),
            Expression.Convert(Expression.Constant(2), typeof(double)),
            Expression.Convert(Expression.Constant(1L), typeof(double)),
            Expression.Convert(Expression.Property(Expression.Constant(held), "Count"), typeof(double)),
            Expression.Convert(Expression.Property(Expression.Constant(new List<string>()), "Count"), typeof(double)),
            Expression.Convert(Expression.Property(Expression.Constant(held), "Capacity"), typeof(double)),
        ];
        var texts = new ExpressionText();
        var all = bodies.Select(b => texts.Of(Expression.Lambda<Func<double, double>>(b, s_number))).ToArray();
        Assert.All(all, t => Assert.NotNull(t));
        Assert.Equal(all.Length, all.Distinct().Count());
    }

    [Fact]
    public void Of_BlocksWithVariables_AreEqualOnlyWhereTheyComputeTheSame()
    {
        var texts = new ExpressionText();
        Assert.NotNull(texts.Of(Twice(1, returnsFirst: true)));
        Assert.Equal(texts.Of(Twice(1, returnsFirst: true)), texts.Of(Twice(1, returnsFirst: true)));
        Assert.NotEqual(texts.Of(Twice(1, returnsFirst: true)), texts.Of(Twice(1, returnsFirst: false)));
        Assert.NotEqual(texts.Of(Twice(1, returnsFirst: true)), texts.Of(Twice(2, returnsFirst: true)));
    }

    [Fact]
    public void Of_AParameterOfNoLambdaInIt_IsNotCompared() =>
        Assert.Null(new ExpressionText().Of(Expression.Lambda<Func<double>>(s_number)));

    [Fact]
    public void Compile_TheSameExpressionForAnotherFilter_IsTheDelegateMadeBefore()
    {
        var compiler = new NestedLambdaCompiler();
        var (one, two, other) = (compiler.Compile(Plus(1)), compiler.Compile(Plus(1)), compiler.Compile(Plus(2)));
        Assert.Same(one, two);
        Assert.NotSame(one, other);
        Assert.Equal((3, 4), (one(2), other(2)));
    }

    [Fact]
    public void Compile_WhatStandsInCodeAlone_IsMadeOnceForEveryBook() =>
        Assert.Same(new NestedLambdaCompiler().Compile(Plus(3)), new NestedLambdaCompiler().Compile(Plus(3)));

    [Fact]
    public void Compile_WhatHoldsAnObject_IsMadeForEachBook()
    {
        List<string> held = ["a"];
        var count = Expression.Lambda<Func<int>>(Expression.Property(Expression.Constant(held), nameof(held.Count)));
        var (first, second) = (new NestedLambdaCompiler(), new NestedLambdaCompiler());
        Assert.Same(first.Compile(count), first.Compile(count));
        Assert.NotSame(first.Compile(count), second.Compile(count));
    }

    // As the rule engine wraps a condition: variables, each set, then one of them.
    private static Expression<Func<int, int>> Twice(int added, bool returnsFirst)
    {
        var number = Expression.Parameter(typeof(int));
        var (first, second) = (Expression.Variable(typeof(int)), Expression.Variable(typeof(int)));
        var block = Expression.Block(
            [first, second],
            Expression.Assign(first, number),
            Expression.Assign(second, Expression.Add(first, Expression.Constant(added))),
            returnsFirst ? first : second
        );
        return Expression.Lambda<Func<int, int>>(block, number);
    }

    private static Expression<Func<int, int>> Plus(int added)
    {
        var number = Expression.Parameter(typeof(int));
        return Expression.Lambda<Func<int, int>>(Expression.Add(number, Expression.Constant(added)), number);
    }
}
