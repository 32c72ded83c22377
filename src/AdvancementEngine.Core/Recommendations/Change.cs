using System.Collections.Immutable;

namespace AdvancementEngine.Recommendations;

/// <summary>The result of changing one fact and ranking again.</summary>
/// <param name="Rank">Rank afterwards, from 1.</param>
/// <param name="Group">Group afterwards.</param>
/// <param name="Gain">Score afterwards minus score before, logits, less the change's mean effect on the fits of the list; adjustments by
/// policies count in full.</param>
/// <param name="Months">Months it takes; null without a source.</param>
/// <param name="CostUsd">Cost in US dollars; null without a source.</param>
public sealed record Change(int Rank, OpportunityGroup Group, float Gain, float? Months, float? CostUsd);
