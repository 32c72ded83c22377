using System.Globalization;

namespace AdvancementEngine.Learning.TrainingRuns;

/// <summary>What a model of people needs to replace one of content alone.</summary>
/// <param name="Outcomes">Fewest outcomes trained on.</param>
/// <param name="People">Fewest people trained on.</param>
public sealed record PromotionMinimum(int Outcomes, int People)
{
    /// <summary>The defaults.</summary>
    public static PromotionMinimum Default { get; } = new(200, 100);

    /// <summary>What is missing, with how many more; empty where nothing is.</summary>
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
