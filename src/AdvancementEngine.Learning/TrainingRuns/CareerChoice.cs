using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Learning.Trainers.Careers;
using AdvancementEngine.Learning.Trainers.Observed;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Learning.TrainingRuns;

/// <summary>Chooses how careers and content are combined, within the training part: careers are fitted on some of its people, and the
/// setting that best ranks the others' moves between catalog occupations is chosen.</summary>
public static class CareerChoice
{
    /// <summary>The metric, over the catalog's occupations.</summary>
    public const string Metric = "ndcg@10";

    /// <summary>Tries every setting of a grid. Settings that differ in <see cref="CareerOptions"/> alone share one fit.</summary>
    /// <param name="set">Careers.</param>
    /// <param name="content">Model of the catalog's content.</param>
    /// <param name="links">The catalog's occupations by the codes of the careers.</param>
    /// <param name="grid">The settings.</param>
    /// <param name="subset">Subset of the states whose moves are evaluated, for example those that involve IT; null for all.</param>
    /// <param name="tried">Receives each trial.</param>
    /// <param name="cancellation">Cancels during a fit.</param>
    /// <returns>The trials in grid order.</returns>
    /// <exception cref="RowException">The people left for evaluation made no move between catalog occupations.</exception>
    public static IReadOnlyList<OptionTrial> Run(
        ObservationSet set,
        FactorModelData content,
        IReadOnlyList<CareerLink> links,
        OptionGrid grid,
        string? subset = null,
        Action<OptionTrial>? tried = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(grid);
        var trials = new List<OptionTrial>();
        var fitted = new Dictionary<(TrainingOptions, int), (CareerWorld World, TrainingRows Moves)>();
        foreach (var setting in grid.Settings)
        {
            var folds = Enumerable
                .Range(1, grid.Folds)
                .Select(fold =>
                {
                    var key = (setting.Options with { Careers = CareerOptions.Default }, fold);
                    if (!fitted.TryGetValue(key, out var own))
                        fitted.Add(key, own = Fit(set, content, links, setting.Options, subset, fold, cancellation));
                    return own.World.Evaluate("joined", own.Moves, setting.Options.Careers).Mean(Metric);
                })
                .ToImmutableArray();
            trials.Add(new OptionTrial(setting, folds));
            tried?.Invoke(trials[^1]);
        }

        return trials;
    }

    /// <summary>Evaluates the combination, fitted on the training part, on the people held out: over all moves and over each subset with
    /// enough people.</summary>
    /// <param name="set">Careers.</param>
    /// <param name="content">Model of the catalog's content.</param>
    /// <param name="links">The catalog's occupations by the codes of the careers.</param>
    /// <param name="kind">The fit of careers on the training part.</param>
    /// <param name="options">How the two are combined.</param>
    public static IReadOnlyList<JoinedFigure> HeldBack(
        ObservationSet set,
        FactorModelData content,
        IReadOnlyList<CareerLink> links,
        ObservedKind kind,
        CareerOptions options
    )
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(options);
        var world = new CareerWorld(set, content, kind.Data, kind.Training, links);
        var figures = new List<JoinedFigure>();
        foreach (
            var subset in set.Subsets.Select(s => s.Subset).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Prepend(null)
        )
        {
            var moves = world.Moves(Of(set, kind.HeldBack, subset));
            var people = Enumerable.Range(0, moves.Count).Select(moves.Person).Distinct().Count();
            if (people < Evaluator.SmallestGroup)
                continue;
            var (alone, joined) = (world.Evaluate("content", moves, options with { Weight = 0 }), world.Evaluate("joined", moves, options));
            figures.Add(
                new JoinedFigure(subset, moves.Count, people, alone.Interval(Metric), joined.Interval(Metric), joined.Minus(alone, Metric))
            );
        }

        return figures;
    }

    private static ObservedRows Of(ObservationSet set, ObservedRows rows, string? subset)
    {
        if (subset is null)
            return rows;
        var chosen = set.Subsets.Where(s => string.Equals(s.Subset, subset, StringComparison.Ordinal)).Select(s => s.State).ToHashSet();
        return rows.Select([.. Enumerable.Range(0, rows.States.Length).Where(row => chosen.Contains(rows.States[row]))]);
    }

    private static (CareerWorld World, TrainingRows Moves) Fit(
        ObservationSet set,
        FactorModelData content,
        IReadOnlyList<CareerLink> links,
        TrainingOptions options,
        string? subset,
        int fold,
        CancellationToken cancellation
    )
    {
        var part = ObservedRun.Split(set, ElementKinds.Occupation, options).Training;
        var (kept, others) = OptionChoice.Fold(set, part, fold);
        var own = part.Select(kept);
        var careers = ObservedTraining.Run(set, own, options.Observed, options.Softmax, null, null, cancellation);
        var world = new CareerWorld(set, content, careers, own, links);
        var moves = world.Moves(Of(set, part.Select(others), subset));
        return moves.Count > 0
            ? (world, moves)
            : throw new RowException(
                $"none of the people left to evaluate moved between two occupations of the "
                    + $"catalog{(subset is null ? string.Empty : $" in the subset '{subset}'")}; needed: at least one such move; use more "
                    + $"data, another subset, or a map that covers both occupations"
            );
    }
}
