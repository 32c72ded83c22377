using System.Collections.Immutable;

namespace AdvancementEngine.State;

/// <summary>What a piece of evidence points to.</summary>
/// <param name="Fields">Fields to which most of the occupations that require it belong.</param>
/// <param name="Occupations">Dense indices of the occupations it is particular to; empty if it is common.</param>
internal sealed record ElementEvidence(CareerField Fields, ImmutableArray<int> Occupations)
{
    /// <summary>Nothing in particular.</summary>
    public static ElementEvidence Nowhere { get; } = new(CareerField.None, []);
}
