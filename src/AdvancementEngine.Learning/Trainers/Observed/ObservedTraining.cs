using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Trainers.Calibration;
using AdvancementEngine.Learning.Trainers.Content;
using AdvancementEngine.Learning.Trainers.Execution;
using AdvancementEngine.Learning.Trainers.Softmax;
using AdvancementEngine.Numerics;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Learning.Trainers.Observed;

/// <summary>Fits one kind of opportunity on observations of people.</summary>
public static class ObservedTraining
{
    /// <summary>Fits a softmax with a calibration table.</summary>
    /// <param name="set">The observations, for names.</param>
    /// <param name="rows">The training part.</param>
    /// <param name="observed">Splits.</param>
    /// <param name="softmax">The fit.</param>
    /// <param name="content">Content rows over the same elements and opportunities, or null.</param>
    /// <param name="progress">Receives the progress of each pass.</param>
    /// <param name="cancellation">Cancels between batches.</param>
    /// <exception cref="RowException">There is too little data.</exception>
    public static FactorModelData Run(
        ObservationSet set,
        ObservedRows rows,
        ObservedOptions observed,
        SoftmaxOptions softmax,
        TrainingRows? content = null,
        IProgress<TrainingProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(rows);
        ObservedOptions.Table.Check(observed);
        RowChecks.People(rows.Rows, softmax.Rank, "softmax.rank");
        var (training, validation) = PeopleSplit.Of(Evened(rows.Rows, (float)observed.Evenness), observed.ValidationShare, observed.Seed);
        var (fitted, evaluated) = content is null
            ? (training, validation)
            : ContentJoin.Split(
                training,
                validation,
                content,
                observed.ContentStrength,
                Math.Max(2, (int)Math.Round(1 / observed.ValidationShare))
            );
        var fit = content is null
            ? JoinedFits.Softmax(softmax, observed.Members, fitted, evaluated, progress, cancellation)
            : JoinedFits.Softmax(
                softmax with
                {
                    BatchRows = ContentJoin.BatchRows(fitted.Count, training.Count, softmax.BatchRows),
                },
                observed.Members,
                fitted,
                evaluated,
                progress,
                cancellation,
                seed => new SoftmaxTrainer(softmax with { Seed = seed, LearnBias = false }).Fit(content, null, progress, cancellation)
            );
        var data = new FactorModelData
        {
            Rank = fit.Rank,
            ElementIds = [.. set.Elements.Select(e => e.Id)],
            ElementFactors = fit.ElementFactors,
            OpportunityIds = [.. set.Opportunities.Skip(rows.FirstOpportunity).Take(rows.Rows.OpportunityCount).Select(o => o.Id)],
            OpportunityFactors = fit.OpportunityFactors,
            OpportunityBias = fit.Bias,
            Loss = Losses.Softmax,
            ObservedOutcomes = AreReal(set) ? rows.Rows.TargetEntries : 0,
            OutcomesPerOpportunity = [.. Counts(rows.Rows)],
        };
        return data with { Calibration = CalibrationFitter.Fit(FactorModel.Create(data), validation) };
    }

    /// <summary>True if the dataset contains outcomes of real people. Simulated outcomes, wishes, ratings and present occupations are not
    /// outcomes of real people, and a model trained on them must not be presented as one.</summary>
    public static bool AreReal(ObservationSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return !set.Info.Simulated && AreOutcomes(set);
    }

    /// <summary>True if the dataset contains outcomes, of real people or simulated.</summary>
    /// <exception cref="RowException">It mixes outcomes with non-outcome signals, so the meaning of a probability would be
    /// undefined.</exception>
    public static bool AreOutcomes(ObservationSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var kinds = set.Outcomes.Select(o => o.Kind.Meaning()).Distinct().OrderBy(m => m.Kind).ToArray();
        if (kinds.Any(m => m.IsOutcome) && kinds.FirstOrDefault(m => !m.IsOutcome) is { } other)
            throw new RowException(
                $"the observations contain outcomes and '{other.Code}', which is not an outcome; needed: one or the other; put them in "
                    + $"separate folders"
            );
        return kinds.Any(m => m.IsOutcome);
    }

    /// <summary>How often each opportunity came next.</summary>
    public static int[] Counts(TrainingRows rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var counts = new int[rows.OpportunityCount];
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var target in rows.Targets(row))
                counts[target]++;
        }

        return counts;
    }

    private static TrainingRows Evened(TrainingRows rows, float evenness)
    {
        if (evenness == 0f)
            return rows;
        var builder = new TrainingRowsBuilder(rows.ElementCount, rows.OpportunityCount);
        for (var row = 0; row < rows.Count; row++)
            builder.Append(rows, row, ExactMath.Exp(-evenness * ExactMath.Log(rows.Targets(row).Length)));
        return builder.Build();
    }
}
