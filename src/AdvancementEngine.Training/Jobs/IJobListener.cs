using AdvancementEngine.Learning.Trainers.Execution;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Training.Jobs;

/// <summary>Follows a training job while it runs: what was read, every pass, and when the fit is done.</summary>
public interface IJobListener : IProgress<TrainingProgress>
{
    /// <summary>The observations were read and checked.</summary>
    void Read(ObservationSet set);

    /// <summary>The fit is done; evaluation on the people held back follows, where there are any.</summary>
    /// <param name="elapsed">Time of the fit.</param>
    /// <param name="evaluates">True where an evaluation follows.</param>
    void Trained(TimeSpan elapsed, bool evaluates);
}
