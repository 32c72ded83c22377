using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>How an undirected list of related occupations becomes directed steps.</summary>
public sealed record DirectedStepOptions
{
    /// <summary>The defaults.</summary>
    public static DirectedStepOptions Default { get; } = new();

    /// <summary>Largest rise of preparation a step may ask, 0 to 1 (share of the catalog's range). From user support 0.375 keeps network support, administrators, programmers, testers and security engineers, and drops managers and architects.</summary>
    public float LargestRise { get; init; } = 0.375f;

    /// <summary>Weight of a row of the first tier (Primary-Short), before the hub weight.</summary>
    public float PrimaryShort { get; init; } = 1f;

    /// <summary>Weight of a row of the second tier (Primary-Long), before the hub weight.</summary>
    public float PrimaryLong { get; init; } = 0.6f;

    /// <summary>Weight of a row of the third tier (Supplemental), before the hub weight.</summary>
    public float Supplemental { get; init; } = 0.3f;
}
