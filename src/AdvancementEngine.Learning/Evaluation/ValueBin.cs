namespace AdvancementEngine.Learning.Evaluation;

/// <summary>Mean value told against mean value given.</summary>
/// <param name="Told">Mean value told.</param>
/// <param name="Given">Mean value given.</param>
/// <param name="Count">Values in the bin.</param>
public sealed record ValueBin(double Told, double Given, int Count);
