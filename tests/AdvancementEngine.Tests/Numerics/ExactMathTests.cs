using AdvancementEngine.Numerics;

namespace AdvancementEngine.Tests.Numerics;

public class ExactMathTests
{
    [Fact]
    public void Exp_OverItsWholeRange_IsWithinOneUlp() =>
        Assert.InRange(WorstUlp(ExactMath.Exp, Math.Exp, AllFloats(-103.9f, 88.7f, 997)), 0, 1.0);

    [Fact]
    public void Log_OverItsWholeRange_IsWithinOneUlp() =>
        Assert.InRange(WorstUlp(ExactMath.Log, Math.Log, AllFloats(float.Epsilon, float.MaxValue, 997)), 0, 1.0);

    [Fact]
    public void Log_AroundOne_IsWithinOneUlp() => Assert.InRange(WorstUlp(ExactMath.Log, Math.Log, AllFloats(0.69f, 1.42f, 13)), 0, 1.0);

    [Theory]
    [InlineData(0f, 1f)]
    [InlineData(88.73f, float.PositiveInfinity)]
    [InlineData(float.PositiveInfinity, float.PositiveInfinity)]
    [InlineData(float.NegativeInfinity, 0f)]
    [InlineData(-104f, 0f)]
    [InlineData(float.MaxValue, float.PositiveInfinity)]
    [InlineData(float.MinValue, 0f)]
    [InlineData(float.NaN, float.NaN)]
    public void Exp_AtItsEdges_IsExact(float x, float expected) => Assert.Equal(expected, ExactMath.Exp(x));

    [Theory]
    [InlineData(1f, 0f)]
    [InlineData(0f, float.NegativeInfinity)]
    [InlineData(-1f, float.NaN)]
    [InlineData(float.NegativeInfinity, float.NaN)]
    [InlineData(float.PositiveInfinity, float.PositiveInfinity)]
    [InlineData(float.NaN, float.NaN)]
    public void Log_AtItsEdges_IsExact(float x, float expected) => Assert.Equal(expected, ExactMath.Log(x));

    [Fact]
    public void Logistic_PlusMirrored_IsOne()
    {
        foreach (var x in AllFloats(-80f, 80f, 9_973_001))
            Assert.Equal(1f, ExactMath.Logistic(x) + ExactMath.Logistic(-x), 1e-6f);
    }

    [Fact]
    public void Softmax_LargeScores_SumsToOneAndKeepsOrder()
    {
        float[] scores = [1000f, 1001f, 999f, -1000f];
        var probabilities = new float[4];
        var normalizer = ExactMath.Softmax(scores, probabilities);
        Assert.Equal(1f, probabilities.Sum(), 1e-6f);
        Assert.True(probabilities[1] > probabilities[0] && probabilities[0] > probabilities[2] && probabilities[3] == 0f);
        Assert.Equal(1001.4076f, normalizer, 1e-3f);
    }

    [Theory]
    [InlineData(KernelPath.Vector128)]
    [InlineData(KernelPath.Vector256)]
    [InlineData(KernelPath.Vector512)]
    [InlineData(KernelPath.Scalar)]
    public void ExpAndLog_EveryPathAndLength_HaveTheBitsOfTheScalar(KernelPath path)
    {
        float[] edges =
        [
            float.NaN,
            float.PositiveInfinity,
            float.NegativeInfinity,
            0f,
            -0f,
            float.Epsilon,
            -1f,
            88.72284f,
            88.72285f,
            -87.5f,
            -103.97208f,
            -103.97209f,
            1e-39f,
            float.MaxValue,
        ];
        float[] values = [.. edges, .. AllFloats(-110f, 95f, 65_537), .. AllFloats(0f, float.MaxValue, 131_071)];
        foreach (var length in (int[])[0, 1, 3, 4, 5, 7, 8, 9, 15, 16, 17, values.Length])
        {
            var x = values.AsSpan(0, length);
            var (exp, log) = (new float[length], new float[length]);
            ExactMath.Exp(x, exp, path);
            ExactMath.Log(x, log, path);
            for (var i = 0; i < length; i++)
            {
                Assert.Equal(BitConverter.SingleToUInt32Bits(ExactMath.Exp(x[i])), BitConverter.SingleToUInt32Bits(exp[i]));
                Assert.Equal(BitConverter.SingleToUInt32Bits(ExactMath.Log(x[i])), BitConverter.SingleToUInt32Bits(log[i]));
            }
        }
    }

    // Floats from low to high, every step-th in the order of their bits.
    private static IEnumerable<float> AllFloats(float low, float high, int step)
    {
        for (long key = Key(low); key <= Key(high); key += step)
            yield return BitConverter.Int32BitsToSingle((int)(key < 0 ? int.MinValue - key : key));

        static long Key(float value)
        {
            var bits = BitConverter.SingleToInt32Bits(value);
            return bits < 0 ? int.MinValue - (long)bits : bits;
        }
    }

    private static double WorstUlp(Func<float, float> function, Func<double, double> exact, IEnumerable<float> values)
    {
        var worst = 0d;
        foreach (var x in values)
        {
            var truth = exact(x);
            var near = MathF.Abs((float)truth);
            var ulp = (double)MathF.BitIncrement(near) - near;
            worst = Math.Max(worst, Math.Abs(function(x) - truth) / ulp);
        }

        return worst;
    }
}
