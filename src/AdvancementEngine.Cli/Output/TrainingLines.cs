using System.Globalization;
using AdvancementEngine.Learning.Trainers.Execution;
using AdvancementEngine.Observations;
using AdvancementEngine.Training.Jobs;

namespace AdvancementEngine.Cli.Output;

/// <summary>Writes the progress of a training job, one line per pass. There may be several fits in sequence: for other kinds, or for seeds
/// that are combined.</summary>
internal sealed class TrainingLines(TextWriter output, int epochs) : IJobListener
{
    private int _fit;
    private int _last = -1;

    public void Read(ObservationSet set)
    {
        output.WriteLine($"{set.Info.Task}: {set.States.Count} states, {set.Outcomes.Count} outcomes. {set.Info.Statement}");
        foreach (var note in set.Notes)
            output.WriteLine("note: " + note);
    }

    public void Report(TrainingProgress value)
    {
        if (value.Epoch != _last + 1)
            _fit++;
        _last = value.Epoch;
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"fit {_fit}, pass {value.Epoch} of at most {epochs}: loss "
                    + $"{value.TrainingLoss:F4}{(value.ValidationLoss is { } held ? $", validation {held:F4}" : string.Empty)}"
            )
        );
    }

    public void Trained(TimeSpan elapsed, bool evaluates) =>
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"trained in {elapsed.TotalSeconds:F2} s{(evaluates ? "; now evaluating on the people held out" : string.Empty)}"
            )
        );
}
