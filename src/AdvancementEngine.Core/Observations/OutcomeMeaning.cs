using System.Collections.Immutable;

namespace AdvancementEngine.Observations;

/// <summary>Weight and value of each kind of outcome.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Code">Its code in files.</param>
/// <param name="Weight">Weight as "this came next" in the softmax and implicit losses; 0 if the kind carries no information about what came
/// next.</param>
/// <param name="Value">Value in the squared-error loss, 0 to 1; null if the row must provide its own.</param>
/// <param name="IsOutcome">True if it was observed in a person's working life; a wish or a rating is not.</param>
public sealed record OutcomeMeaning(OutcomeKind Kind, string Code, float Weight, float? Value, bool IsOutcome);
