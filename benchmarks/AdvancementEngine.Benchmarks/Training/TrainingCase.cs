namespace AdvancementEngine.Benchmarks.Training;

/// <summary>One loss: the engine's trainer and its scalar reference on the same data with the same options.</summary>
internal interface ITrainingCase
{
    /// <summary>Loss, data, rank and passes.</summary>
    string Name { get; }

    /// <summary>Name of the metric that <see cref="Quality"/> returns.</summary>
    string QualityName { get; }

    /// <summary>Maximum difference between the two qualities; beyond it, the times are not for the same work.</summary>
    double Noise { get; }

    /// <summary>Fits with the engine.</summary>
    object Fit(int threads);

    /// <summary>Fits with the reference.</summary>
    object FitReference();

    /// <summary>Other variants to compare, for example a previous trainer; of the same quality.</summary>
    IReadOnlyList<(string Name, Func<object> Fit)> Others => [];

    /// <summary>How well a fit performs on data that it was not trained on.</summary>
    double Quality(object fit);
}
