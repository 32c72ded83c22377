using System.Collections.Immutable;

namespace AdvancementEngine.State;

/// <summary>What a piece of evidence points to.</summary>
/// <param name="Fields">Fields most of the occupations that ask for it belong to.</param>
/// <param name="Occupations">Dense indices of the occupations it is particular to; empty where it is common.</param>
internal sealed record ElementEvidence(CareerField Fields, ImmutableArray<int> Occupations)
{
    /// <summary>Nothing in particular.</summary>
    public static ElementEvidence Nowhere { get; } = new(CareerField.None, []);
}
