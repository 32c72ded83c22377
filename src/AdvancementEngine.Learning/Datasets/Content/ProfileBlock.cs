namespace AdvancementEngine.Learning.Datasets.Content;

/// <summary>Own elements of one kind.</summary>
/// <param name="Kind">Element kind.</param>
/// <param name="Elements">Dense element ids, ascending.</param>
/// <param name="Cumulative">Running sums of the weights for distinctive draws, in the same order.</param>
internal sealed record ProfileBlock(string Kind, int[] Elements, double[] Cumulative);
