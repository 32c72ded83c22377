namespace AdvancementEngine.Client;

/// <summary>A row of a cohort: its result, or its problems.</summary>
/// <param name="Row">As sent.</param>
/// <param name="Result">Null if the row is invalid.</param>
/// <param name="Problems">The problems; empty for a valid row.</param>
public sealed record RowResult(string Row, RankResult? Result, IReadOnlyList<FieldError> Problems);
