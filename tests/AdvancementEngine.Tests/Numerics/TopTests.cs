using AdvancementEngine.Numerics;

namespace AdvancementEngine.Tests.Numerics;

public class TopTests
{
    public static readonly TheoryData<KernelPath> Paths = KernelsTests.Paths;

    [Theory, MemberData(nameof(Paths))]
    public void Top_EveryCountRankAndLength_IsTheStableSort(KernelPath path)
    {
        var numbers = new FixedNumbers(21);
        foreach (var rank in (int[])[0, 1, 5, 16, 33])
        {
            foreach (var count in KernelsTests.Counts)
            {
                var (factors, bias, state) = (numbers.Next(count * rank), numbers.Next(count), numbers.Next(rank));
                var items = PackedItems.Pack(rank, factors, bias);
                var scores = KernelsTests.PlainScores(rank, factors, bias, state);
                foreach (var top in (int[])[1, 2, 15, 16, 17, 23, 24, 25, 40])
                    AssertTop(items, scores, state, 0, count, top, path);
            }
        }
    }

    [Theory, MemberData(nameof(Paths))]
    public void Top_EveryRange_ConsidersOnlyIt(KernelPath path)
    {
        var numbers = new FixedNumbers(22);
        var (factors, bias, state) = (numbers.Next(100 * 3), numbers.Next(100), numbers.Next(3));
        var items = PackedItems.Pack(3, factors, bias);
        var scores = KernelsTests.PlainScores(3, factors, bias, state);
        foreach (var start in (int[])[0, 1, 31, 32, 33, 63, 99, 100])
        {
            foreach (var end in (int[])[0, 1, 31, 32, 33, 64, 65, 99, 100])
            {
                if (start <= end)
                    AssertTop(items, scores, state, start, end, 10, path);
            }
        }
    }

    [Theory, MemberData(nameof(Paths))]
    public void Top_TiesAndSignedZeros_GoByIndex(KernelPath path)
    {
        // Few distinct scores, zeros of both signs among them: every place is decided by a tie.
        float[] values = [-0f, 0f, 1f, -1f, 0f];
        float[] bias = [.. Enumerable.Range(0, 200).Select(i => values[i * 7 % 5])];
        var items = PackedItems.Pack(0, [], bias);
        foreach (var top in (int[])[1, 20, 30, 150])
            AssertTop(items, bias, [], 0, 200, top, path);
    }

    [Theory, MemberData(nameof(Paths))]
    public void TopOfPeople_AnyNumberOfPeople_IsTheTopOfEach(KernelPath path)
    {
        var numbers = new FixedNumbers(23);
        foreach (var (rank, count) in ((int, int)[])[(0, 40), (1, 33), (8, 97), (17, 64), (64, 130)])
        {
            var items = PackedItems.Pack(rank, numbers.Next(count * rank), numbers.Next(count));
            foreach (var people in (int[])[0, 1, 7, 8, 9, 33, 127, 128, 129])
            {
                foreach (var top in (int[])[5, 20, 30])
                {
                    var states = numbers.Next(people * rank);
                    var found = new RankedItem[people * top];
                    var written = Kernels.TopOfPeople(items, states, people, 2, count, found, new TopScratch(rank, top), path);
                    var expected = new RankedItem[top];
                    for (var person = 0; person < people; person++)
                    {
                        Assert.Equal(
                            Kernels.Top(items, states.AsSpan(person * rank, rank), 2, count, expected, KernelPath.Scalar),
                            written
                        );
                        Assert.Equal(expected.Take(written), found.Skip(person * top).Take(written));
                    }
                }
            }
        }
    }

    [Fact]
    public void TopOfPeople_ScratchUsedAgain_ForgetsTheLastCall()
    {
        var numbers = new FixedNumbers(24);
        var items = PackedItems.Pack(4, numbers.Next(400), numbers.Next(100));
        var scratch = new TopScratch(4, 10);
        var (first, second, states) = (new RankedItem[50], new RankedItem[50], numbers.Next(20));
        Kernels.TopOfPeople(items, states, 5, 0, 100, first, scratch);
        Kernels.TopOfPeople(items, numbers.Next(20), 5, 0, 100, second, scratch);
        Kernels.TopOfPeople(items, states, 5, 0, 100, second, scratch);
        Assert.Equal(first, second);
    }

    [Fact]
    public void Calls_Warm_AllocateNothing()
    {
        var numbers = new FixedNumbers(25);
        var items = PackedItems.Pack(16, numbers.Next(1600), numbers.Next(100));
        var scratch = new TopScratch(16, 20);
        var (states, top, scores) = (numbers.Next(16 * 40), new RankedItem[800], new float[100]);
        // The runtime itself allocates on a thread now and then (tiering, a collection): what the calls allocate, they allocate in most
        // rounds.
        var rounds = Enumerable.Repeat(-1L, 41).ToArray();
        for (var round = -3; round < rounds.Length; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Kernels.TopOfPeople(items, states, 40, 0, 100, top, scratch);
            Kernels.Top(items, states.AsSpan(0, 16), 0, 100, top.AsSpan(0, 20));
            Kernels.Score(items, states.AsSpan(0, 16), scores);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            if (round >= 0)
                rounds[round] = allocated;
        }

        Assert.Equal(0, rounds.Order().ElementAt(rounds.Length / 2));
    }

    [Fact]
    public void Top_WrongShapes_SaysFoundAndNeeded()
    {
        var items = PackedItems.Pack(1, [1, 2], [0, 0]);
        Expect("found items 1 to 3; needed: a range within 0 to 2", () => Kernels.Top(items, [1f], 1, 3, new RankedItem[1]));
        Expect("found room for 0 items; needed: 1 to 1024", () => Kernels.Top(items, [1f], 0, 2, []));
        Expect(
            "found scratch for rank 2; needed: 1",
            () => Kernels.TopOfPeople(items, [1f], 1, 0, 2, new RankedItem[1], new TopScratch(2, 1))
        );
        Expect(
            "found room for 2 items; needed: 1 people × 3",
            () => Kernels.TopOfPeople(items, [1f], 1, 0, 2, new RankedItem[2], new TopScratch(1, 3))
        );

        static void Expect(string message, Action call) =>
            Assert.Contains(message, Assert.Throws<ArgumentException>(call).Message, StringComparison.Ordinal);
    }

    private static void AssertTop(PackedItems items, float[] scores, float[] state, int start, int end, int top, KernelPath path)
    {
        RankedItem[] expected =
        [
            .. Enumerable
                .Range(start, end - start)
                .OrderByDescending(i => scores[i])
                .ThenBy(i => i)
                .Take(top)
                .Select(i => new RankedItem(i, scores[i] + 0f)),
        ];
        var found = new RankedItem[top];
        var count = Kernels.Top(items, state, start, end, found, path);
        Assert.Equal(expected, found.Take(count));
    }
}
