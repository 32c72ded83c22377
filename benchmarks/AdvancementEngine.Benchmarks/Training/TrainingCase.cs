namespace AdvancementEngine.Benchmarks.Training;

/// <summary>One loss: the engine's trainer and its scalar reference on the same data with the same options.</summary>
internal interface ITrainingCase
{
    /// <summary>Loss, data, rank and passes.</summary>
    string Name { get; }

    /// <summary>What <see cref="Quality"/> is.</summary>
    string QualityName { get; }

    /// <summary>How far the two qualities may lie apart; beyond it the times are not of the same work.</summary>
    double Noise { get; }

    /// <summary>Fits by the engine.</summary>
    object Fit(int threads);

    /// <summary>Fits by the reference.</summary>
    object FitReference();

    /// <summary>Other ways to measure beside, for example a trainer of before; of the same quality.</summary>
    IReadOnlyList<(string Name, Func<object> Fit)> Others => [];

    /// <summary>How well a fit does on what it was not trained on.</summary>
    double Quality(object fit);
}
