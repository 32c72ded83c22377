using AdvancementEngine.Learning.Trainers.Execution;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Training.Jobs;

/// <summary>Receives the progress of a training job: what was read, each pass, and the end of the fit.</summary>
public interface IJobListener : IProgress<TrainingProgress>
{
    /// <summary>The observations were read and checked.</summary>
    void Read(ObservationSet set);

    /// <summary>The fit is done; evaluation on the people held out follows, if there are any.</summary>
    /// <param name="elapsed">Duration of the fit.</param>
    /// <param name="evaluates">True if an evaluation follows.</param>
    void Trained(TimeSpan elapsed, bool evaluates);
}
