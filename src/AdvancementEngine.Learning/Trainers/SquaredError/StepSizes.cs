namespace AdvancementEngine.Learning.Trainers.SquaredError;

/// <summary>The numbers that control a pass: step size, and decay of factors and biases for each value.</summary>
/// <param name="Rate">Step size.</param>
/// <param name="Penalty">Weight of the squared factors for every value.</param>
/// <param name="BiasPenalty">Weight of the squared biases for every value.</param>
internal readonly record struct StepSizes(float Rate, float Penalty, float BiasPenalty)
{
    /// <summary>Decay factor of a column's factors for one value.</summary>
    public float Keep => KeepOf(1);

    /// <summary>Decay factor of a column's bias for one value.</summary>
    public float KeepBias => KeepBiasOf(1);

    /// <summary>Decay factor of a row's factors for values processed together.</summary>
    public float KeepOf(int values) => 1f - (values * (Rate * Penalty));

    /// <summary>Decay factor of a row's bias for values processed together.</summary>
    public float KeepBiasOf(int values) => 1f - (values * (Rate * BiasPenalty));
}
