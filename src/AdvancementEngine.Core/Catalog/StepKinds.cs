using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>Codes of <see cref="StepKind"/> in files and results.</summary>
public static class StepKinds
{
    /// <summary>Codes in the order of <see cref="StepKind"/>.</summary>
    public static ImmutableArray<string> Codes { get; } = ["up", "lateral", "back"];

    /// <summary>The code of a kind.</summary>
    public static string Code(this StepKind kind) => Codes[(int)kind];
}
