using System.Runtime.CompilerServices;

namespace AdvancementEngine.Numerics;

/// <summary>Scratch memory for scoring blocks of people; one per thread, reused for every call.</summary>
public sealed class TopScratch
{
    /// <summary>People scored together, panel by panel.</summary>
    public const int GroupSize = PeopleScratch.GroupSize;

    /// <summary>Maximum length of a top list.</summary>
    public const int GreatestTop = 1024;

    /// <summary>Allocates scratch memory.</summary>
    /// <param name="rank">Number of factors of the model.</param>
    /// <param name="top">Length of the top lists, 1 to <see cref="GreatestTop"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public TopScratch(int rank, int top)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rank);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(top, GreatestTop);
        Rank = rank;
        Top = top;
        People = new PeopleScratch(rank);
        Keys = new long[GroupSize * TopKeys.Room(top)];
        Thresholds = new float[GroupSize];
    }

    /// <summary>Number of factors of the model.</summary>
    public int Rank { get; }

    /// <summary>Length of the top lists.</summary>
    public int Top { get; }

    internal PeopleScratch People { get; }

    internal long[] Keys { get; }

    internal float[] Thresholds { get; }

    internal Span<long> KeysOf(int person) => Keys.AsSpan(person * TopKeys.Room(Top), TopKeys.Room(Top));

    /// <summary>Loads the states of up to 128 people and clears their top lists.</summary>
    internal void Take(ReadOnlySpan<float> states, int people)
    {
        People.Take(states, people);
        TopKeys.Clear(Keys.AsSpan(0, people * TopKeys.Room(Top)));
        Thresholds.AsSpan(0, people).Fill(float.NegativeInfinity);
    }
}
