using System.Linq.Expressions;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Tests.Policies;

/// <summary>An expression gives the same before and after it is compiled, whichever thread calls it.</summary>
public sealed class TieredDelegateTests
{
    private static int s_calls;

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    public async Task Of_CalledPastTheChange_GivesTheSameBeforeAndAfter(int interpreted)
    {
        Expression<Func<double, int, double>> two = (x, n) => Math.Floor(x / n) + (n > 3 ? 0.1 : -0.0);
        var (tiered, plain) = ((Func<double, int, double>)TieredDelegate.Of(two, interpreted), two.Compile());
        void Compare(int from)
        {
            for (var i = from; i < from + 100; i++)
                Assert.Equal(BitConverter.DoubleToInt64Bits(plain(i * 1.7, i % 7)), BitConverter.DoubleToInt64Bits(tiered(i * 1.7, i % 7)));
        }

        Compare(1);
        // The pool compiles it when it comes to it.
        for (var waited = 0; !TieredDelegate.IsCompiled(tiered) && waited < 3_000; waited++)
            await Task.Delay(10, TestContext.Current.CancellationToken);
        Assert.True(TieredDelegate.IsCompiled(tiered));
        Compare(101);
    }

    [Fact]
    public void Of_CalledLessOften_IsNotCompiled()
    {
        Expression<Func<int, bool>> one = n => n > 2;
        var tiered = (Func<int, bool>)TieredDelegate.Of(one, interpreted: 10);
        for (var i = 0; i < 9; i++)
            Assert.Equal(i > 2, tiered(i));
        Assert.False(TieredDelegate.IsCompiled(tiered));
    }

    [Fact]
    public void Of_AnActionCalledByManyThreads_RunsOnceForEachCall()
    {
        Expression<Action<int, int>> count = (a, b) => Add(a, b);
        var tiered = (Action<int, int>)TieredDelegate.Of(count, interpreted: 500);
        Parallel.For(0, 4_000, _ => tiered(1, 2));
        Assert.Equal(12_000, s_calls);
    }

    [Fact]
    public void Of_WhatThrows_ThrowsTheSameBeforeAndAfter()
    {
        Expression<Func<int, int>> divide = n => 10 / n;
        var tiered = (Func<int, int>)TieredDelegate.Of(divide, interpreted: 3);
        for (var i = 0; i < 10; i++)
            Assert.Throws<DivideByZeroException>(() => tiered(0));
        Assert.Equal(5, tiered(2));
    }

    [Fact]
    public void Of_AnotherShape_IsCompiledAtOnce()
    {
        Expression<Func<int>> none = () => 4;
        var compiled = TieredDelegate.Of(none, interpreted: 10);
        Assert.True(TieredDelegate.IsCompiled(compiled));
        Assert.Equal(4, ((Func<int>)compiled)());
    }

    private static void Add(int first, int second) => Interlocked.Add(ref s_calls, first + second);
}
