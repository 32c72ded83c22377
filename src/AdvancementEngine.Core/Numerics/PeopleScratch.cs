using System.Runtime.CompilerServices;

namespace AdvancementEngine.Numerics;

/// <summary>The states of a block of people as the kernels read them; one per thread, reused for every call.</summary>
public sealed class PeopleScratch
{
    /// <summary>People scored panel by panel together. A panel stays in the first-level cache for all of them, their states in the second:
    /// large enough that a panel's way from memory costs little.</summary>
    public const int GroupSize = 128;

    /// <summary>Allocates working memory.</summary>
    /// <param name="rank">Factors of the model.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rank is negative.</exception>
    public PeopleScratch(int rank)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rank);
        Rank = rank;
        States = new AlignedFloats(GroupSize * rank);
        Tile = new AlignedFloats(PeopleTile.Size);
    }

    /// <summary>Factors of the model.</summary>
    public int Rank { get; }

    /// <summary>People scored with it since it was made: what a test counts to see that a caller went through the kernel.</summary>
    public long Scored { get; internal set; }

    internal AlignedFloats States { get; }

    internal AlignedFloats Tile { get; }

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
            for (var j = 0; j < state.Length; j++)
                Unsafe.Add(ref column, j * PeopleTile.People) = state[j];
            for (var j = state.Length; j < Rank; j++)
                Unsafe.Add(ref column, j * PeopleTile.People) = 0f;
        }
    }
}
