using AdvancementEngine.Numerics;

namespace AdvancementEngine.Tests.Numerics;

public class PeopleScoresTests
{
    public static TheoryData<KernelPath> Paths => KernelsTests.Paths;

    [Theory, MemberData(nameof(Paths))]
    public void ScoreOfPeople_AnyNumberOfPeople_HasTheBitsOfEach(KernelPath path)
    {
        var numbers = new FixedNumbers(31);
        foreach (var (rank, count) in ((int, int)[])[(0, 40), (1, 33), (8, 97), (17, 64), (64, 130), (64, 39)])
        {
            var items = PackedItems.Pack(rank, numbers.Next(count * rank), numbers.Next(count));
            var scratch = new PeopleScratch(rank);
            foreach (var people in (int[])[0, 1, 7, 8, 9, 128, 129])
            {
                var states = numbers.Next(people * rank);
                var (found, expected) = (new float[people * count], new float[count]);
                Kernels.ScoreOfPeople(items, states, people, found, scratch, path);
                for (var person = 0; person < people; person++)
                {
                    Kernels.Score(items, states.AsSpan(person * rank, rank), expected, KernelPath.Scalar);
                    Assert.Equal(
                        expected.Select(BitConverter.SingleToInt32Bits),
                        found.Skip(person * count).Take(count).Select(BitConverter.SingleToInt32Bits)
                    );
                }
            }

            Assert.Equal(0 + 1 + 7 + 8 + 9 + 128 + 129, scratch.Scored);
        }
    }

    [Fact]
    public void ScoreOfPeople_LengthsThatDoNotFit_AreRefused()
    {
        var items = PackedItems.Pack(1, [1f, 2f], [0f, 0f]);
        Assert.Contains(
            "found scratch for rank 2; needed: 1",
            Assert.Throws<ArgumentException>(() => Kernels.ScoreOfPeople(items, [1f], 1, new float[2], new PeopleScratch(2))).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "found 1 numbers; needed: 2 people × rank 1",
            Assert.Throws<ArgumentException>(() => Kernels.ScoreOfPeople(items, [1f], 2, new float[4], new PeopleScratch(1))).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "found room for 3 scores; needed: 1 people × 2 items",
            Assert.Throws<ArgumentException>(() => Kernels.ScoreOfPeople(items, [1f], 1, new float[3], new PeopleScratch(1))).Message,
            StringComparison.Ordinal
        );
    }
}
