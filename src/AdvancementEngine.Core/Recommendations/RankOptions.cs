using System.Collections.Immutable;

namespace AdvancementEngine.Recommendations;

/// <summary>Options of one request. They are part of the input and of the digest.</summary>
public sealed record RankOptions
{
    /// <summary>Longest list a request may ask for.</summary>
    public const int LongestList = 100;

    /// <summary>Which lists. Default both.</summary>
    public OpportunityKind Kind { get; init; } = OpportunityKind.Both;

    /// <summary>Length of each list, 1 to <see cref="LongestList"/>. Default 10.</summary>
    public int Top { get; init; } = 10;

    /// <summary>True to let interests tilt the occupation list, visibly. For exploration only, never for a list that allots scarce places. Default false.</summary>
    public bool UseInterests { get; init; }

    /// <summary>Verdicts a navigator overrides, each with a coded reason; kept in the result.</summary>
    public ImmutableArray<Override> Overrides { get; init; } = [];

    /// <summary>The defaults.</summary>
    public static RankOptions Default { get; } = new();

    /// <summary>Checks the bounds.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="Top"/> is out of bounds.</exception>
    public RankOptions Validate() => Top is >= 1 and <= LongestList
        ? this
        : throw new ArgumentOutOfRangeException(nameof(Top), Top, $"top is {Top}; needed: 1 to {LongestList}; ask for fewer items");
}
