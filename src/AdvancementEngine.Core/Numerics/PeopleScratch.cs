using System.Runtime.CompilerServices;

namespace AdvancementEngine.Numerics;

/// <summary>The states of a block of people in the layout the kernels read; one per thread, reused for every call.</summary>
public sealed class PeopleScratch
{
    /// <summary>People scored together, panel by panel. A panel stays in the L1 cache for all of them and their states in the L2 cache; the
    /// group is large enough to amortize loading a panel from memory.</summary>
    public const int GroupSize = 128;

    /// <summary>Allocates scratch memory.</summary>
    /// <param name="rank">Number of factors of the model.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rank is negative.</exception>
    public PeopleScratch(int rank)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rank);
        Rank = rank;
        States = new AlignedFloats(GroupSize * rank);
        Tile = new AlignedFloats(PeopleTile.Size);
    }

    /// <summary>Number of factors of the model.</summary>
    public int Rank { get; }

    /// <summary>People scored with it since it was created; tests read it to confirm that a caller used the kernel.</summary>
    public long Scored { get; internal set; }

    internal AlignedFloats States { get; }

    internal AlignedFloats Tile { get; }

    /// <summary>Arranges the states of up to 128 people in blocks of eight, factor-major; missing people are zero.</summary>
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
