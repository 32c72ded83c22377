namespace AdvancementEngine.Learning.Trainers.SquaredError;

/// <summary>The numbers a pass moves by: step size, and what factors and biases keep of themselves for each value.</summary>
/// <param name="Rate">Step size.</param>
/// <param name="Penalty">Weight of the squared factors for every value.</param>
/// <param name="BiasPenalty">Weight of the squared biases for every value.</param>
internal readonly record struct StepSizes(float Rate, float Penalty, float BiasPenalty)
{
    /// <summary>What a column's factors keep after one value.</summary>
    public float Keep => KeepOf(1);

    /// <summary>What a column's bias keeps after one value.</summary>
    public float KeepBias => KeepBiasOf(1);

    /// <summary>What a row's factors keep after values worked together.</summary>
    public float KeepOf(int values) => 1f - (values * (Rate * Penalty));

    /// <summary>What a row's bias keeps after values worked together.</summary>
    public float KeepBiasOf(int values) => 1f - (values * (Rate * BiasPenalty));
}
