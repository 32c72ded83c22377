using System.Globalization;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Trainers.Observed;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Learning.TrainingRuns;

/// <summary>Checks on a split before training.</summary>
internal static class TrainingChecks
{
    /// <summary>Checks a training part against the held-out part.</summary>
    /// <exception cref="RowException">It cannot be used for training, or contains information from after the split.</exception>
    public static void Run(ObservationSet set, ObservedRows training, ObservedRows heldBack, TrainingOptions options)
    {
        Classes(set, training);
        if (options.TrainerFor(set) == Losses.Implicit)
            RowChecks.People(training.Rows, options.Implicit.Rank, "implicit.rank");
        else
            RowChecks.People(training.Rows, options.Softmax.Rank, "softmax.rank");
        if (options.Observed.ByTime && PeopleSplit.HasTime(set))
            Dates(set, training, heldBack);
    }

    private static void Classes(ObservationSet set, ObservedRows training)
    {
        var seen = ObservedTraining.Counts(training.Rows).Index().Where(c => c.Item > 0).Select(c => c.Index).ToArray();
        if (seen.Length == 1)
            throw new RowException(
                $"every outcome of kind '{training.Kind}' in the training part is "
                    + $"'{set.Opportunities[training.FirstOpportunity + seen[0]].Id}'; needed: at least two different ones; add more data "
                    + $"or leave the kind out"
            );
    }

    // Held-out people represent the future: outcomes after the first of their dates must not be used in training.
    private static void Dates(ObservationSet set, ObservedRows training, ObservedRows heldBack)
    {
        var split = heldBack
            .States.GroupBy(s => set.States[s].PersonKey, StringComparer.Ordinal)
            .Min(p => p.Max(s => set.States[s].AsOf!.Value));
        var people = training.States.ToHashSet();
        var late = set.Outcomes.Where(o => people.Contains(o.State) && o.Date > split).OrderBy(o => o.State).ToArray();
        if (late.Length == 0)
            return;
        throw new RowException(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{late.Length} outcomes of the training part are dated after the split at {split:yyyy-MM-dd}, the first is "
                    + $"'{set.Opportunities[late[0].Opportunity].Id}' of state '{set.States[late[0].State].Id}' on "
                    + $"{late[0].Date!.Value:yyyy-MM-dd}; needed: no training outcomes after the split; remove these outcomes, change the "
                    + $"share held out (observed.heldBackShare), or split by person (observed.byTime = 0)"
            )
        );
    }
}
