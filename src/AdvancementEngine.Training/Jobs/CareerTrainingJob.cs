using System.Collections.Immutable;
using System.Diagnostics;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Importers;
using AdvancementEngine.Data.Models;
using AdvancementEngine.Data.Observations;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Learning.Trainers.Careers;
using AdvancementEngine.Learning.Trainers.Content;
using AdvancementEngine.Learning.TrainingRuns;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Training.Jobs;

/// <summary>Trains one model over a catalog on its content and on careers: evaluates on people held out, then fits on everyone.</summary>
public static class CareerTrainingJob
{
    private static readonly string[] s_notes =
    [
        "Content: similarity to public occupation profiles. Careers: what people did next, by occupation held and education.",
        "Careers were recorded in Census codes, coarser than the catalog: what was seen of a code is of all its occupations together.",
        "A probability is that of going into the occupation's code next, among everything people did.",
        "Trained on everybody in the data; the figures are of the same training on four fifths of them, evaluated on the others.",
        "Holds no marks of whom it was trained on; counts are of ten people or more.",
    ];

    /// <summary>Runs the job.</summary>
    /// <param name="request">What to train.</param>
    /// <param name="listener">Receives the progress of the job.</param>
    /// <param name="cancellation">Cancels between batches; the old model is kept.</param>
    public static TrainedModel Run(CareerTrainingRequest request, IJobListener listener, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(listener);
        var options = request.Options;
        if (options.Observed.BlockEvenness != 0f)
            throw new RowException(
                "observed.blockEvenness is not 0; needed: 0 when careers are combined with content; correct the option"
            );
        var set = ObservationReader.Read(request.Data);
        listener.Read(set);
        var catalog = CatalogReader.Read(request.Catalog);
        var links = Links(request.Map);
        var curve = new LearningCurve(listener);
        var kinds = ObservedRun.Fit(set, null, options, curve, cancellation);
        var held = ExpectedOutcomeRun.Fit(set, kinds, options.State, options, cancellation);
        var reports = kinds.Select(k => ObservedRun.Evaluate(set, k, regression: false)).ToArray();

        var clock = Stopwatch.StartNew();
        var content = Content(catalog, options, cancellation);
        var fit = new CareerFit(options.Observed, options.Softmax, options.ExpectedOutcome, options.Careers);
        var joined = CareerChoice.HeldBack(set, content, links, kinds.Single(k => k.Kind == ElementKinds.Occupation), options.Careers);
        var model = CareerTraining.Run(set, catalog, content, links, options.State, fit, null, cancellation);
        listener.Trained(clock.Elapsed, evaluates: false);
        var models = new Dictionary<string, FactorModelData>(StringComparer.Ordinal) { ["occupations"] = model.Occupations };
        if (model.ExpectedOutcome is { } expected)
            models.Add(ExpectedOutcomeRun.Role, expected);
        var manifest = ModelWriter.Write(
            request.Folder,
            Manifest(request, set, catalog, model, reports, held, joined),
            models,
            cards: written => CardFiles.Of(ModelCard.Of(written, set, kinds, [.. reports.Select(Short)], curve, held?.Report))
        );
        TestSetLog.Append(
            request.Log,
            "train",
            set.Info.Task,
            manifest.DataHash,
            manifest,
            [.. TestSetLog.Of(reports), .. joined.Select(Entry)]
        );
        return new TrainedModel(set, manifest, reports, held) { Joined = joined };
    }

    /// <summary>The model of the catalog's content that careers are combined with.</summary>
    internal static FactorModelData Content(CareerCatalog catalog, TrainingOptions options, CancellationToken cancellation) =>
        ContentTraining
            .Run(
                catalog,
                options.State,
                TrainingOptions.ForContent.Content,
                TrainingOptions.ContentSoftmax with
                {
                    Threads = options.Softmax.Threads,
                },
                null,
                cancellation
            )
            .Data;

    /// <summary>The catalog's occupations by the codes of careers.</summary>
    internal static CareerLink[] Links(string map) =>
        [
            .. CensusMap
                .Read(map)
                .Rows.Select(r => new CareerLink(new CensusOccupation(r.Census, r.Title, null).Slug, r.Title, r.Onet, r.Weight)),
        ];

    private static ModelManifest Manifest(
        CareerTrainingRequest request,
        ObservationSet set,
        CareerCatalog catalog,
        CareerModel model,
        IReadOnlyList<EvaluationReport> reports,
        ExpectedOutcomeRun? held,
        IReadOnlyList<JoinedFigure> joined
    )
    {
        var options = request.Options;
        var manifest = ObservedManifest.Of(
            set,
            ObservationHash.Of(request.Data),
            catalog.Version,
            options.State,
            options,
            reports,
            model.Occupations.ObservedOutcomes,
            request.Engine,
            held
        );
        return manifest with
        {
            Name = "careers",
            ExpectedOutcome = model.Spread,
            OutcomeValues = model.Spread is null ? null : set.Info.Values,
            Seen = model.Seen,
            // Prefixed names: a plain split seed would require marks of the people trained on, and there are none.
            Options = manifest
                .Options.Where(o => !o.Key.StartsWith("content.", StringComparison.Ordinal))
                .Select(o =>
                    KeyValuePair.Create(
                        o.Key == "engine" || o.Key.StartsWith("careers.", StringComparison.Ordinal) ? o.Key : $"careers.{o.Key}",
                        o.Value
                    )
                )
                .Concat(
                    CareerOptions
                        .Table.Values(options.Careers)
                        .Select(v =>
                            KeyValuePair.Create(
                                $"careers.{v.Key}",
                                ((float)v.Value).ToString("R", System.Globalization.CultureInfo.InvariantCulture)
                            )
                        )
                )
                .ToImmutableSortedDictionary(StringComparer.Ordinal),
            Notes = [.. manifest.Notes, .. s_notes, .. joined.Select(j => j.Sentence(CareerChoice.Metric)), .. request.Choices],
        };
    }

    private static (string Name, double Value) Entry(JoinedFigure figure) =>
        (
            $"catalog{(figure.Subset is null ? string.Empty : $"[{figure.Subset.Replace(' ', '-')}]")}.{CareerChoice.Metric}",
            figure.Joined.Mean
        );

    // A shipped model contains no figure for fewer than ten people.
    private static EvaluationReport Short(EvaluationReport report) =>
        report with
        {
            Labels = [.. report.Labels.Where(l => l.Asked >= SeenMoves.FewestPeople)],
        };
}
