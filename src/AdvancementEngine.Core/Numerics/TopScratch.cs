using System.Runtime.CompilerServices;

namespace AdvancementEngine.Numerics;

/// <summary>Working memory for scoring blocks of people; one per thread, used again for every call.</summary>
public sealed class TopScratch
{
    /// <summary>People whose states, thresholds and best lists are kept in the first-level cache together.</summary>
    public const int GroupSize = 32;

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

    /// <summary>Lays the states of up to 32 people into blocks of eight, factor-major; absent people are zero.</summary>
    internal void Take(ReadOnlySpan<float> states, int people)
    {
        ref var to = ref States.First;
        for (var block = 0; block * PeopleTile.People < people; block++)
        {
            for (var i = 0; i < PeopleTile.People; i++)
            {
                var person = block * PeopleTile.People + i;
                for (var j = 0; j < Rank; j++)
                    Unsafe.Add(ref to, (block * Rank + j) * PeopleTile.People + i) = person < people ? states[person * Rank + j] : 0f;
            }
        }

        TopKeys.Clear(Keys.AsSpan(0, people * TopKeys.Room(Top)));
        Thresholds.AsSpan(0, people).Fill(float.NegativeInfinity);
    }
}
