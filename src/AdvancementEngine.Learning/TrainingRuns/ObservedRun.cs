using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Content;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Learning.Trainers.Execution;
using AdvancementEngine.Learning.Trainers.Observed;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Learning.TrainingRuns;

/// <summary>A training run on observations: every kind of opportunity has its own softmax, bias and calibration.</summary>
public static class ObservedRun
{
    private const int MostUnknown = 100;

    /// <summary>Splits and fits.</summary>
    /// <param name="set">The observations.</param>
    /// <param name="catalog">Catalog to draw content rows from for kind <c>occupation</c>; null for a dataset with its own codes.</param>
    /// <param name="options">Options.</param>
    /// <param name="progress">Receives the progress of each pass.</param>
    /// <param name="cancellation">Cancels between batches.</param>
    /// <exception cref="RowException">There is too little data, or some of it cannot be used for training.</exception>
    public static IReadOnlyList<ObservedKind> Fit(
        ObservationSet set,
        CareerCatalog? catalog,
        TrainingOptions options,
        IProgress<TrainingProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(options);
        ObservedTraining.AreOutcomes(set);
        var splits = ObservedRows.Kinds(set).Select(kind => Split(set, kind, options)).ToArray();
        return
        [
            .. splits.Select(s => new ObservedKind(
                s.Training.Kind,
                FitKind(set, catalog, options, s.Training, progress, cancellation),
                s.Training,
                s.HeldBack
            )),
        ];
    }

    /// <summary>The checked training and held-out parts of a kind.</summary>
    internal static (ObservedRows Training, ObservedRows HeldBack) Split(ObservationSet set, string kind, TrainingOptions options)
    {
        ObservedOptions.Table.Check(options.Observed);
        var rows = ObservedRows.Of(set, kind, options.State);
        var (training, heldBack) = PeopleSplit.Of(
            set,
            rows,
            options.Observed.HeldBackShare,
            options.Observed.Seed,
            options.Observed.ByTime
        );
        var parts = (Training: rows.Select(training), HeldBack: rows.Select(heldBack));
        TrainingChecks.Run(set, parts.Training, parts.HeldBack, options);
        return parts;
    }

    /// <summary>Fits one kind on a training part with the trainer in the options.</summary>
    internal static FactorModelData FitKind(
        ObservationSet set,
        CareerCatalog? catalog,
        TrainingOptions options,
        ObservedRows part,
        IProgress<TrainingProgress>? progress,
        CancellationToken cancellation
    )
    {
        if (options.TrainerFor(set) == Losses.Implicit)
            return ImplicitTraining.Run(set, part, options.Implicit, cancellation);
        var content =
            catalog is not null && part.Kind == ElementKinds.Occupation ? ContentRows.Of(catalog, options.State, options.Content) : null;
        return ObservedTraining.Run(set, part, options.Observed, options.Softmax, content, progress, cancellation);
    }

    /// <summary>Evaluates a kind on the people held out, compared with baselines fitted on the training part.</summary>
    /// <param name="set">The observations.</param>
    /// <param name="kind">The fitted kind.</param>
    /// <param name="regression">False omits the logistic regression.</param>
    public static EvaluationReport Evaluate(ObservationSet set, ObservedKind kind, bool regression = true)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return Evaluator.Run(
            set,
            kind.HeldBack,
            "people held out from training",
            FactorModel.Create(kind.Data),
            kind.Training.Rows,
            regression: regression
        );
    }

    /// <summary>The dataset mapped to the catalog's elements and occupations, so that content rows can be added.</summary>
    /// <exception cref="RowException">The dataset contains an id that the catalog does not have.</exception>
    public static ObservationSet InCatalog(ObservationSet set, CareerCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(catalog);
        var opportunities = catalog
            .Occupations.Select(o => new Opportunity(o.ElementId, o.Title))
            .Concat(set.Opportunities.Where(o => ElementKinds.Of(o.Id) != ElementKinds.Occupation))
            .OrderBy(o => o.Id, StringComparer.Ordinal)
            .ToArray();
        var index = opportunities.Select((o, i) => (o.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        int Element(int e) => catalog.ElementIndex(set.Elements[e].Id);
        int Target(int o) => index.GetValueOrDefault(set.Opportunities[o].Id, -1);
        Unknown(
            "elements",
            set.States.SelectMany(s => s.Elements)
                .Select(e => e.Element)
                .Distinct()
                .Where(e => Element(e) < 0)
                .Select(e => set.Elements[e].Id),
            catalog
        );
        Unknown(
            "opportunities",
            set.Outcomes.Select(o => o.Opportunity)
                .Concat(set.Pay.Select(p => p.Opportunity))
                .Distinct()
                .Where(o => Target(o) < 0)
                .Select(o => set.Opportunities[o].Id),
            catalog
        );
        return set with
        {
            Elements = catalog.Elements,
            Opportunities = [.. opportunities],
            States =
            [
                .. set.States.Select(s =>
                    s with
                    {
                        Elements = [.. s.Elements.Select(e => e with { Element = Element(e.Element) }).OrderBy(e => e.Element)],
                    }
                ),
            ],
            Outcomes = [.. set.Outcomes.Select(o => o with { Opportunity = Target(o.Opportunity) })],
            Pay = [.. set.Pay.Select(p => p with { Opportunity = Target(p.Opportunity) })],
        };
    }

    // All of them at once, so that a file has to be corrected only once.
    private static void Unknown(string what, IEnumerable<string> ids, CareerCatalog catalog)
    {
        string[] unknown = [.. ids.Order(StringComparer.Ordinal)];
        if (unknown.Length == 0)
            return;
        var listed = string.Join(
            "; ",
            unknown
                .Take(MostUnknown)
                .Select(id => $"'{id}'{(ObservationCodes.Remedy(id, catalog) is { } remedy ? $" ({remedy})" : string.Empty)}")
        );
        var more =
            unknown.Length > MostUnknown
                ? string.Create(CultureInfo.InvariantCulture, $"; and {unknown.Length - MostUnknown} more")
                : string.Empty;
        throw new RowException(
            string.Create(
                CultureInfo.InvariantCulture,
                $"the observations contain {unknown.Length} {what} that the catalog does not have: {listed}{more}; needed: ids in the "
                    + $"catalog; correct the ids, remove their rows, or omit --catalog if the observations have their own"
            )
        );
    }
}
