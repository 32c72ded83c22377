namespace AdvancementEngine.Learning.Evaluation;

/// <summary>Mean predicted value and mean actual value.</summary>
/// <param name="Told">Mean predicted value.</param>
/// <param name="Given">Mean actual value.</param>
/// <param name="Count">Values in the bin.</param>
public sealed record ValueBin(double Told, double Given, int Count);
