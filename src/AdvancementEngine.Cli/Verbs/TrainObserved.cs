using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using AdvancementEngine.Bundles;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Models;
using AdvancementEngine.Data.Observations;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Runs;
using AdvancementEngine.Learning.Trainers.SquaredError;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Cli.Verbs;

/// <summary>Training on observations: check, split, fit, evaluate, write.</summary>
internal static class TrainObserved
{
    public static void Run(string data, string? catalogFolder, string folder, string ledger, TrainingOptions options, string engine, TextWriter output, CancellationToken cancellation)
    {
        var set = ObservationReader.Read(data);
        output.WriteLine($"{set.Info.Task}: {set.States.Count} states, {set.Outcomes.Count} outcomes. {set.Info.Statement}");
        if (options.TrainerFor(set) == Losses.Squared) TrainValues(set, data, folder, options, engine, output, cancellation);
        else TrainRanking(set, data, catalogFolder, folder, ledger, options, engine, output, cancellation);
    }

    private static void TrainRanking(ObservationSet set, string data, string? catalogFolder, string folder, string ledger, TrainingOptions options, string engine, TextWriter output, CancellationToken cancellation)
    {
        var catalog = catalogFolder is null ? null : CatalogReader.Read(catalogFolder);
        if (catalog is not null) set = ObservedRun.InCatalog(set, catalog);
        var curve = new LearningCurve(new TrainVerb.Passes(output, options.Softmax.Epochs));
        var clock = Stopwatch.StartNew();
        var kinds = ObservedRun.Fit(set, catalog, options, curve, cancellation);
        var expectedOutcome = ExpectedOutcomeRun.Fit(set, kinds, options.State, options, cancellation);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"trained in {clock.Elapsed.TotalSeconds:F2} s; evaluating on the people held back"));
        var reports = kinds.Select(k => ObservedRun.Evaluate(set, k)).ToArray();
        var manifest = ObservedManifest.Of(set, ObservationHash.Of(data), catalog?.Version, options.State, options, reports, kinds.Sum(k => k.Training.Rows.TargetEntries), engine, expectedOutcome);
        var models = kinds.ToDictionary(k => Role(k.Kind), k => k.Data, StringComparer.Ordinal);
        if (expectedOutcome is not null) models.Add(ExpectedOutcomeRun.Role, expectedOutcome.Model.Data);
        manifest = ModelWriter.Write(folder, manifest, models, kinds.SelectMany(k => k.Training.States).Select(s => set.States[s].Person).Concat(expectedOutcome?.People ?? []));
        Ledger.Append(ledger, "train", set.Info.Task, manifest.DataHash, manifest, Ledger.Of(reports));
        CardFiles.Write(folder, ModelCard.Of(manifest, set, kinds, reports, curve, expectedOutcome?.Report));
        foreach (var report in reports)
            EvaluationTable.Write(report, output);
        ExpectedOutcomeLines.Write(set, expectedOutcome, output);
        output.WriteLine($"model written to {folder}");
    }

    private static string Role(string kind) => kind.EndsWith('y') ? $"{kind[..^1]}ies" : $"{kind}s";

    private static void TrainValues(ObservationSet set, string data, string folder, TrainingOptions options, string engine, TextWriter output, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var curve = new LearningCurve();
        var model = ValueTraining.Run(set, options.Squared, curve, cancellation);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"trained in {clock.Elapsed.TotalSeconds:F2} s"));
        var hash = ObservationHash.Of(data);
        var manifest = new ModelManifest
        {
            Name = set.Info.Task,
            Catalog = hash,
            Files = ImmutableSortedDictionary<string, ModelFile>.Empty,
            DataHash = hash,
            Options = options.Named(Losses.Squared).Append(KeyValuePair.Create("engine", engine)).ToImmutableSortedDictionary(StringComparer.Ordinal),
            Notes = [set.Info.Statement, $"Data: {set.Info.Source}."],
        };
        manifest = ModelWriter.Write(folder, manifest, new Dictionary<string, FactorModelData>(StringComparer.Ordinal) { ["expectedOutcome"] = model });
        CardFiles.Write(folder, ModelCard.OfValues(manifest, set, curve));
        output.WriteLine($"model written to {folder}");
    }
}
