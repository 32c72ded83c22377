using System.Runtime.CompilerServices;

namespace AdvancementEngine.Numerics;

/// <summary>Working memory for scoring blocks of people; one per thread, used again for every call.</summary>
public sealed class TopScratch
{
    /// <summary>People scored panel by panel together. A panel stays in the first-level cache for all of them, their states in the second: large enough that a panel's way from memory costs little.</summary>
    public const int GroupSize = 128;

    /// <summary>Greatest length of a top list.</summary>
    public const int GreatestTop = 1024;

    /// <summary>Makes working memory.</summary>
    /// <param name="rank">Factors of the model.</param>
    /// <param name="top">Length of the top lists, 1 to <see cref="GreatestTop"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public TopScratch(int rank, int top)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rank);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(top, GreatestTop);
        Rank = rank;
        Top = top;
        States = new AlignedFloats(GroupSize * rank);
        Tile = new AlignedFloats(PeopleTile.Size);
        Keys = new long[GroupSize * TopKeys.Room(top)];
        Thresholds = new float[GroupSize];
    }

    /// <summary>Factors of the model.</summary>
    public int Rank { get; }

    /// <summary>Length of the top lists.</summary>
    public int Top { get; }

    internal AlignedFloats States { get; }

    internal AlignedFloats Tile { get; }

    internal long[] Keys { get; }

    internal float[] Thresholds { get; }

    internal Span<long> KeysOf(int person) => Keys.AsSpan(person * TopKeys.Room(Top), TopKeys.Room(Top));

    /// <summary>Lays the states of up to 128 people into blocks of eight, factor-major; absent people are zero.</summary>
    internal void Take(ReadOnlySpan<float> states, int people)
    {
        var blocks = (people + PeopleTile.People - 1) / PeopleTile.People;
        ref var to = ref States.First;
        for (var person = 0; person < blocks * PeopleTile.People; person++)
        {
            var (block, i) = (person / PeopleTile.People, person % PeopleTile.People);
            ref var column = ref Unsafe.Add(ref to, block * Rank * PeopleTile.People + i);
            var state = person < people ? states.Slice(person * Rank, Rank) : [];
            for (var j = 0; j < state.Length; j++) Unsafe.Add(ref column, j * PeopleTile.People) = state[j];
            for (var j = state.Length; j < Rank; j++) Unsafe.Add(ref column, j * PeopleTile.People) = 0f;
        }

        TopKeys.Clear(Keys.AsSpan(0, people * TopKeys.Room(Top)));
        Thresholds.AsSpan(0, people).Fill(float.NegativeInfinity);
    }
}
