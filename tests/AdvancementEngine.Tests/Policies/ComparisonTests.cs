using System.Linq.Expressions;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Tests.Policies;

public sealed class ComparisonTests
{
    private static Measure Months(double months) => Measure.Of(months, Unit.Months);

    [Theory]
    [InlineData(12, true, 12, Verdict.Met)]
    [InlineData(11, true, 12, Verdict.NotMet)]
    [InlineData(11, false, 12, Verdict.Unknown)]
    [InlineData(13, false, 12, Verdict.Met)]
    [InlineData(0, false, 0, Verdict.Met)]
    public void AtLeast_ATotal_IsNotMetOnlyWhereTheRecordIsComplete(double soFar, bool isComplete, double needed, Verdict verdict) =>
        Assert.Equal(verdict, RecordedTotal.Of(soFar, isComplete, Unit.Months).AtLeast(Months(needed)).Verdict);

    [Fact]
    public void AtLeast_ATotalThatCanStillGrow_IsNotMetOnceItsMostIsTooLittle()
    {
        Assert.Equal(Verdict.Unknown, new RecordedTotal(1, 3, Unit.One).AtLeast(Measure.Of(3, Unit.One)).Verdict);
        Assert.Equal(Verdict.NotMet, new RecordedTotal(1, 2, Unit.One).AtLeast(Measure.Of(3, Unit.One)).Verdict);
        Assert.Equal(Measure.Missing, RecordedTotal.Of(0, false, Unit.One).AtLeast(Measure.Of(3, Unit.One)).Found);
    }

    [Fact]
    public void Compare_AMissingSide_IsUnknownWithEveryOperator()
    {
        Func<Measure, Measure, ComparisonResult>[] operators =
        [
            MeasureComparisons.AtLeast,
            MeasureComparisons.AtMost,
            MeasureComparisons.Is,
        ];
        Assert.All(operators, o => Assert.Equal(Verdict.Unknown, o(Measure.Missing, Months(1)).Verdict));
        Assert.All(operators, o => Assert.Equal(Verdict.Unknown, o(Months(1), Measure.Missing).Verdict));
        Assert.All(operators, o => Assert.Equal(Verdict.Met, o(Months(1), Months(1)).Verdict));
    }

    [Fact]
    public void OnlyIf_WhereItDoesNotApply_NamesNothing() =>
        Assert.Equal(
            new ComparisonResult(Verdict.NotApplicable, Measure.Missing, Measure.Missing),
            Months(1).AtLeast(Months(2)).OnlyIf(false)
        );

    [Fact]
    public void Compile_ANestedLambdaThatCapturesNothing_IsMadeOnce()
    {
        Expression<Func<int, Func<int, int>>> free = x => y => y + 1;
        Expression<Func<int, Func<int, int>>> capturing = x => y => y + x;
        var (once, anew) = (new NestedLambdaCompiler().Compile(free), new NestedLambdaCompiler().Compile(capturing));
        Assert.Same(once(1), once(2));
        Assert.Equal((3, 7, 9), (once(1)(2), anew(5)(2), anew(7)(2)));
    }
}
