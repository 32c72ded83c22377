using System.Collections.Immutable;

namespace AdvancementEngine.Observations;

/// <summary>What a kind of outcome counts for. The only table of it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Code">Its code in files.</param>
/// <param name="Weight">Weight as "this came next" in the softmax and implicit losses; 0: it says nothing of what came next.</param>
/// <param name="Value">Value in the squared-error loss, 0 to 1; null where the row must bring its own.</param>
/// <param name="IsOutcome">True where it is observed of a person's working life; a wish or a rating is not.</param>
public sealed record OutcomeMeaning(OutcomeKind Kind, string Code, float Weight, float? Value, bool IsOutcome);
