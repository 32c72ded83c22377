using System.Collections.Immutable;

namespace AdvancementEngine.Factorization;

/// <summary>The losses a factor model can be trained with.</summary>
public static class Losses
{
    /// <summary>Softmax over a list: which opportunity came next.</summary>
    public const string Softmax = "softmax";

    /// <summary>Implicit weighted least squares.</summary>
    public const string Implicit = "implicit";

    /// <summary>Squared error on outcome values, with biases.</summary>
    public const string Squared = "squared";

    /// <summary>All of them, in the order of their numbers in the file format.</summary>
    public static ImmutableArray<string> All { get; } = [Softmax, Implicit, Squared];
}
