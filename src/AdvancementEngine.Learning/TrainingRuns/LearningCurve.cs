using AdvancementEngine.Learning.Trainers.Execution;

namespace AdvancementEngine.Learning.TrainingRuns;

/// <summary>Records the progress of every pass of every fit in a run, and forwards it to another listener.</summary>
/// <param name="next">Also receives the progress of each pass; may be null.</param>
public sealed class LearningCurve(IProgress<TrainingProgress>? next = null) : IProgress<TrainingProgress>
{
    private readonly List<List<TrainingProgress>> _fits = [];

    /// <summary>The fits in the order they ran; a pass that does not follow the last one starts a new fit.</summary>
    public IReadOnlyList<CardCurve> Fits => [.. _fits.Select((f, i) => new CardCurve(i + 1, [.. f], Kept(f)))];

    /// <inheritdoc/>
    public void Report(TrainingProgress value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (_fits.Count == 0 || value.Epoch != _fits[^1][^1].Epoch + 1)
            _fits.Add([]);
        _fits[^1].Add(value);
        next?.Report(value);
    }

    // The trainers keep the pass with the lowest validation loss, the earliest of equals; without validation, the last one.
    private static int Kept(List<TrainingProgress> fit) => fit.MinBy(p => p.ValidationLoss ?? -p.Epoch)!.Epoch;
}
