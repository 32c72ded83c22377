using System.Collections.Immutable;

namespace AdvancementEngine.Recommendations;

/// <summary>The result of changing one fact and ranking again.</summary>
/// <param name="Rank">Place afterwards, from 1.</param>
/// <param name="Group">Group afterwards.</param>
/// <param name="Gain">Score afterwards minus score before, logits, less what the change adds to the fits of the list on average; what a policy adds counts whole.</param>
/// <param name="Months">Months it takes, where a source says; null means no source.</param>
/// <param name="CostUsd">What it costs, US dollars, where a source says; null means no source.</param>
public sealed record Change(int Rank, OpportunityGroup Group, float Gain, float? Months, float? CostUsd);
