namespace AdvancementEngine.Client;

/// <summary>A row of a cohort: its result, or what is wrong with it.</summary>
/// <param name="Row">As sent.</param>
/// <param name="Result">Null where the row cannot be used.</param>
/// <param name="Problems">What is wrong; empty for a good row.</param>
public sealed record RowResult(string Row, RankResult? Result, IReadOnlyList<FieldError> Problems);
