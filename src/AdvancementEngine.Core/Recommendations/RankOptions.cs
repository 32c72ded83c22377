using System.Collections.Immutable;
using AdvancementEngine.Options;

namespace AdvancementEngine.Recommendations;

/// <summary>Options of one request. They are part of the input and of the digest.</summary>
public sealed record RankOptions
{
    /// <summary>Maximum length of a list in a request.</summary>
    public const int LongestList = 100;

    /// <summary>Lists requested. Default both.</summary>
    public OpportunityKind Kind { get; init; } = OpportunityKind.Both;

    /// <summary>Length of each list, 1 to <see cref="LongestList"/>. Default 10.</summary>
    public int Top { get; init; } = 10;

    /// <summary>True to let interests visibly adjust the occupation list. For exploration only, never for a list that allocates scarce
    /// places. Default false.</summary>
    public bool UseInterests { get; init; }

    /// <summary>Verdicts a navigator overrides, each with a coded reason; kept in the result.</summary>
    public ImmutableArray<Override> Overrides { get; init; } = [];

    /// <summary>The defaults.</summary>
    public static RankOptions Default { get; } = new();

    /// <summary>The numbers with unit, bounds, default and effect.</summary>
    public static OptionTable<RankOptions> Table { get; } =
        new OptionTable<RankOptions> { Section = "request" }.Add(
            "top",
            "items",
            1,
            LongestList,
            "longer lists",
            o => o.Top,
            (o, v) => o with { Top = (int)v }
        );

    /// <summary>Checks the bounds.</summary>
    /// <exception cref="OptionException"><see cref="Top"/> is out of bounds.</exception>
    public RankOptions Validate() => Table.Check(this);
}
