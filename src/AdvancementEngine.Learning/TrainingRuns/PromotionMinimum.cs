using System.Globalization;

namespace AdvancementEngine.Learning.TrainingRuns;

/// <summary>What a model trained on people needs to replace a content-only model.</summary>
/// <param name="Outcomes">Minimum number of outcomes trained on.</param>
/// <param name="People">Minimum number of people trained on.</param>
public sealed record PromotionMinimum(int Outcomes, int People)
{
    /// <summary>The defaults.</summary>
    public static PromotionMinimum Default { get; } = new(200, 100);

    /// <summary>What is missing and how many more are needed; empty if nothing is missing.</summary>
    /// <param name="outcomes">Outcomes trained on.</param>
    /// <param name="people">People trained on.</param>
    public IReadOnlyList<string> Missing(long outcomes, int people)
    {
        var missing = new List<string>();
        if (outcomes < Outcomes)
            missing.Add(
                $"too few outcomes: {outcomes} trained on; needed: {Outcomes} to replace a content-only model; {Outcomes - outcomes} more"
            );
        if (people < People)
            missing.Add($"too few people: {people} trained on; needed: {People} to replace a content-only model; {People - people} more");
        return missing;
    }
}
