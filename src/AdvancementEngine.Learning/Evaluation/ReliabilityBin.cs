namespace AdvancementEngine.Learning.Evaluation;

/// <summary>Told probability against how often it came true.</summary>
/// <param name="From">Least probability of the bin.</param>
/// <param name="To">Greatest probability of the bin.</param>
/// <param name="Told">Mean probability told in the bin; null for an empty one.</param>
/// <param name="CameTrue">Share that came true; null for an empty bin.</param>
/// <param name="Low">Lower bound of the share's 95 % Wilson interval.</param>
/// <param name="High">Upper bound of it.</param>
/// <param name="Count">Pairs of state and opportunity in the bin.</param>
public sealed record ReliabilityBin(double From, double To, double? Told, double? CameTrue, double? Low, double? High, int Count);
