using System.Numerics.Tensors;
using AdvancementEngine.Benchmarks.Kernels;

namespace AdvancementEngine.Benchmarks.Peers;

/// <summary>Scoring written without the engine's kernels.</summary>
internal static class PlainPeers
{
    public static int[] Linq(Fixture fixture) =>
        [
            .. Enumerable
                .Range(0, fixture.Size.Count)
                .Select(o => (Item: o, Score: Score(fixture, o)))
                .OrderByDescending(x => x.Score)
                .ThenBy(x => x.Item)
                .Take(Fixture.Top)
                .Select(x => x.Item),
        ];

    public static int[] Loop(Fixture fixture)
    {
        var top = new SortedTop(Fixture.Top);
        for (var o = 0; o < fixture.Size.Count; o++)
            top.Offer(o, Score(fixture, o));
        return top.Items();
    }

    public static int[] TensorDot(Fixture fixture)
    {
        var top = new SortedTop(Fixture.Top);
        var rank = fixture.Size.Rank;
        for (var o = 0; o < fixture.Size.Count; o++)
            top.Offer(o, fixture.Bias[o] + TensorPrimitives.Dot(fixture.State, fixture.Factors.AsSpan(o * rank, rank)));
        return top.Items();
    }

    public static float Score(Fixture fixture, int opportunity)
    {
        var score = fixture.Bias[opportunity];
        var factors = fixture.Factors.AsSpan(opportunity * fixture.Size.Rank, fixture.Size.Rank);
        var state = fixture.State;
        for (var j = 0; j < factors.Length && j < state.Length; j++)
            score += state[j] * factors[j];
        return score;
    }
}
