using AdvancementEngine.Factorization;
using AdvancementEngine.Numerics;

namespace AdvancementEngine.Tests.Numerics;

public class KernelsTests
{
    public static readonly int[] Counts = [0, 1, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 97, 130];
    public static readonly int[] Ranks = [0, 1, 3, 4, 5, 7, 8, 9, 15, 16, 17, 24, 25, 40, 63, 64, 65, 130];
    public static readonly TheoryData<KernelPath> Paths =
    [
        KernelPath.Scalar,
        KernelPath.Vector128,
        KernelPath.Vector256,
        KernelPath.Vector512,
    ];

    [Theory, MemberData(nameof(Paths))]
    public void Score_EveryCountAndRank_HasTheBitsOfThePlainLoop(KernelPath path)
    {
        var numbers = new FixedNumbers(7);
        foreach (var rank in Ranks)
        {
            foreach (var count in Counts)
            {
                var (factors, bias, state) = (numbers.Next(count * rank), numbers.Next(count), numbers.Next(rank));
                var found = new float[count];
                Kernels.Score(PackedItems.Pack(rank, factors, bias), state, found, path);
                AssertSameBits(PlainScores(rank, factors, bias, state), found, $"{path}, rank {rank}, {count} items");
            }
        }
    }

    [Theory, MemberData(nameof(Paths))]
    public void Score_FixedSeedFuzz_HasTheBitsOfThePlainLoop(KernelPath path)
    {
        var numbers = new FixedNumbers(1234);
        for (var run = 0; run < 200; run++)
        {
            var (rank, count) = (numbers.Index(90), numbers.Index(200));
            var (factors, bias, state) = (Wild(numbers, count * rank), Wild(numbers, count), Wild(numbers, rank));
            var items = PackedItems.Pack(rank, factors, bias);
            var found = new float[count];
            Kernels.Score(items, state, found, path);
            AssertSameBits(PlainScores(rank, factors, bias, state), found, $"{path}, run {run}");
            for (var i = 0; i < count; i += 17)
                Assert.Equal(BitConverter.SingleToUInt32Bits(found[i]), BitConverter.SingleToUInt32Bits(Kernels.ScoreOne(items, state, i)));
        }
    }

    [Theory, MemberData(nameof(Paths))]
    public void Combine_EveryRank_HasTheBitsOfThePlainLoop(KernelPath path)
    {
        var numbers = new FixedNumbers(99);
        foreach (var rank in Ranks)
        {
            var rows = Wild(numbers, 40 * rank);
            WeightedElement[] elements =
            [
                .. Enumerable.Range(0, 40).Where(_ => numbers.Index(3) > 0).Select(e => new WeightedElement(e, numbers.Next())),
            ];
            var expected = new float[rank];
            for (var j = 0; j < rank; j++)
            {
                foreach (var element in elements)
                    expected[j] = MathF.FusedMultiplyAdd(element.Weight, rows[element.Element * rank + j], expected[j]);
            }

            var found = new float[rank];
            StateKernel.Combine(rows, elements, found, path);
            AssertSameBits(expected, found, $"{path}, rank {rank}");
        }
    }

    [Theory, MemberData(nameof(Paths))]
    public void KnownAnswer_EveryPath_HasTheConstantBits(KernelPath path)
    {
        var result = KnownAnswer.Verify(path);
        Assert.True(result.Passed, $"{path}: expected {result.Expected:x16}, found {result.Found:x16}");
    }

    [Fact]
    public void Score_WrongLengths_SaysFoundAndNeeded()
    {
        var items = PackedItems.Pack(2, [1, 2, 3, 4], [0, 0]);
        Assert.Contains(
            "found a state of length 3; needed: the rank, 2",
            Assert.Throws<ArgumentException>(() => Kernels.Score(items, new float[3], new float[2])).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "found room for 1 scores; needed: one per item, 2",
            Assert.Throws<ArgumentException>(() => Kernels.Score(items, new float[2], new float[1])).Message,
            StringComparison.Ordinal
        );
    }

    internal static float[] PlainScores(int rank, float[] factors, float[] bias, ReadOnlySpan<float> state)
    {
        var scores = new float[bias.Length];
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = bias[i];
            for (var j = 0; j < rank; j++)
                scores[i] = MathF.FusedMultiplyAdd(state[j], factors[i * rank + j], scores[i]);
        }

        return scores;
    }

    internal static void AssertSameBits(ReadOnlySpan<float> expected, ReadOnlySpan<float> found, string what)
    {
        Assert.Equal(expected.Length, found.Length);
        for (var i = 0; i < expected.Length; i++)
        {
            if (BitConverter.SingleToUInt32Bits(expected[i]) != BitConverter.SingleToUInt32Bits(found[i]))
                Assert.Fail($"{what}, number {i}: expected {expected[i]:R}, found {found[i]:R}");
        }
    }

    // Signs, zeros and magnitudes from 1e-40 to 1e6, so that rounding, cancellation and subnormals all occur.
    private static float[] Wild(FixedNumbers numbers, int count)
    {
        var wild = numbers.Next(count);
        for (var i = 0; i < count; i++)
        {
            wild[i] = numbers.Index(12) switch
            {
                0 => 0f,
                1 => -0f,
                2 => wild[i] * 1e-40f,
                3 => wild[i] * 1e6f,
                4 => wild[i] * 1e-3f,
                _ => wild[i],
            };
        }

        return wild;
    }
}
