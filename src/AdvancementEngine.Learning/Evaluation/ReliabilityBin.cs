namespace AdvancementEngine.Learning.Evaluation;

/// <summary>Predicted probability and how often the event was observed.</summary>
/// <param name="From">Lowest probability of the bin.</param>
/// <param name="To">Highest probability of the bin.</param>
/// <param name="Told">Mean predicted probability in the bin; null for an empty bin.</param>
/// <param name="CameTrue">Observed share; null for an empty bin.</param>
/// <param name="Low">Lower bound of the share's 95 % Wilson interval.</param>
/// <param name="High">Upper bound of it.</param>
/// <param name="Count">Pairs of state and opportunity in the bin.</param>
public sealed record ReliabilityBin(double From, double To, double? Told, double? CameTrue, double? Low, double? High, int Count);
