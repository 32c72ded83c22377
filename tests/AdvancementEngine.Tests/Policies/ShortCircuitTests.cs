using System.Linq.Expressions;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Tests.Policies;

public class ShortCircuitTests
{
    private static readonly Verdict[] s_verdicts = Enum.GetValues<Verdict>();

    [Fact]
    public void Of_EveryVerdictAndCondition_GivesTheResultOfThePlainExpression()
    {
        Expression<Func<ComparisonResult, ComparisonResult, bool, ComparisonResult>>[] expressions =
        [
            (x, y, holds) => x.OnlyIf(holds),
            (x, y, holds) => x.OrIf(holds),
            (x, y, holds) => x.And(y),
            (x, y, holds) => x.And(y).OrIf(holds),
            (x, y, holds) => x.And(y.OrIf(holds)).Worth(0.5).OnlyIf(!holds),
        ];
        foreach (var expression in expressions)
        {
            var plain = expression.Compile();
            var rewritten = (Func<ComparisonResult, ComparisonResult, bool, ComparisonResult>)ShortCircuit.Of(expression).Compile();
            foreach (var x in s_verdicts)
            {
                foreach (var y in s_verdicts)
                {
                    Assert.Equal(plain(Of(x, 1), Of(y, 2), true), rewritten(Of(x, 1), Of(y, 2), true));
                    Assert.Equal(plain(Of(x, 1), Of(y, 2), false), rewritten(Of(x, 1), Of(y, 2), false));
                }
            }
        }
    }

    [Fact]
    public void Of_WhatCannotChangeTheResult_IsNotAsked()
    {
        Assert.Equal(Verdict.NotApplicable, Rewritten(() => Fail().OnlyIf(false)).Verdict);
        Assert.Equal(Verdict.Met, Rewritten(() => Of(Verdict.Met, 1).OrIf(Fail().IsReachable)).Verdict);
        Assert.Equal(Verdict.NotMet, Rewritten(() => Of(Verdict.NotMet, 1).And(Fail())).Verdict);
    }

    private static ComparisonResult Rewritten(Expression<Func<ComparisonResult>> expression) =>
        ((Func<ComparisonResult>)ShortCircuit.Of(expression).Compile())();

    private static ComparisonResult Of(Verdict verdict, double found) =>
        new(verdict, Measure.Of(found, Unit.Months), Measure.Of(found + 1, Unit.Months));

    private static ComparisonResult Fail() => throw new InvalidOperationException("asked although it cannot change the result");
}
