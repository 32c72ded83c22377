using AdvancementEngine.Bundles;
using AdvancementEngine.Data.Models;
using AdvancementEngine.Data.Observations;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Learning.Trainers.Scoring;
using AdvancementEngine.Learning.TrainingRuns;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Training.Jobs;

/// <summary>Runs the promotion gate on two models and the data, list by list.</summary>
internal static class PromotionCheck
{
    /// <summary>Evaluates.</summary>
    /// <returns>The verdict, and a callback that records the use of the test set; null if it was not used.</returns>
    public static (GateVerdict Verdict, Action? Record) Run(
        string root,
        string candidateName,
        string? currentName,
        string data,
        PromotionMinimum minimum,
        string log
    )
    {
        var candidate = Subject.Read(root, candidateName);
        if (candidate.People.Count == 0)
            return (
                Refused("the candidate is a content-only model with no observed people; needed: observed outcomes; train on observations"),
                null
            );
        if (candidate.Lists.Count == 0)
            return (
                Refused(
                    "the candidate predicts values and does not rank; needed: a model that ranks; evaluate it with 'advance evaluate', "
                        + "then use --force REASON"
                ),
                null
            );
        var current = currentName is null ? null : Subject.Read(root, currentName);
        var read = ModelCodes.Current(ObservationReader.Read(data), candidate.Manifest, null);
        var verdicts = new List<GateVerdict>();
        if (current is null || current.People.Count == 0)
        {
            var few = minimum.Missing(Outcomes(read, candidate), candidate.People.Count);
            if (few.Count > 0)
                return (new GateVerdict(false, few), null);
        }

        foreach (var lost in current?.Lists.Keys.Except(candidate.Lists.Keys, StringComparer.Ordinal) ?? [])
            verdicts.Add(
                Refused($"the candidate does not rank '{lost}', but '{currentName}' does; needed: every list of the current model")
            );
        foreach (var (kind, model) in candidate.Lists)
            verdicts.Add(Evaluate(read, kind, model, candidate, current));
        var verdict = new GateVerdict(verdicts.All(v => v.Passed), [.. verdicts.SelectMany(v => v.Reasons)])
        {
            Metrics = [.. verdicts.SelectMany(v => v.Metrics)],
        };
        return (verdict, () => TestSetLog.Append(log, "promote", read.Info.Task, read.Hash, candidate.Manifest, verdict.Metrics));
    }

    // An expected outcome does not rank; it is evaluated by its error.
    private static bool Ranks(FactorModel model) => model.Loss != Losses.Squared;

    private static GateVerdict Evaluate(ObservationSet read, string kind, FactorModel model, Subject candidate, Subject? current)
    {
        var set = ModelObservations.InModel(read, model);
        var rows = ObservedRows.Of(set, kind, candidate.Manifest.State);
        var all = Enumerable.Range(0, rows.Rows.Count).ToArray();
        string Person(int row) => read.States[rows.States[row]].Person;
        int[] evaluated = [.. all.Where(r => !candidate.People.Contains(Person(r)) && current?.People.Contains(Person(r)) != true)];
        int[] training = [.. all.Where(r => candidate.People.Contains(Person(r)))];
        if (evaluated.Length == 0 || training.Length == 0)
            return Refused(
                $"{kind}: {evaluated.Length} states that neither model was trained on, {training.Length} that the candidate was trained "
                    + $"on; needed: some of each; use the data the candidate was trained on"
            );
        var part = EvaluationSample.Evaluated(rows.Select(evaluated));
        RankingMetrics? before = null;
        if (current?.Lists.TryGetValue(kind, out var other) == true)
        {
            if (!other.OpportunityIds.SequenceEqual(model.OpportunityIds))
                return Refused(
                    $"{kind}: '{current.Name}' ranks different opportunities from the candidate; needed: the same list for both, so that "
                        + $"they can be compared on the same people"
                );
            before = RankingMetrics.Of(InWords(read, other, kind, current, part), new FactorScorer(current.Name, other));
        }

        return PromotionGate.Evaluate(set, part, rows.Select(training), new FactorScorer(candidate.Name, model), before);
    }

    // The same states in the current model's own elements and weights.
    private static TrainingRows InWords(ObservationSet read, FactorModel model, string kind, Subject current, ObservedRows part)
    {
        var rows = ObservedRows.Of(ModelObservations.InModel(read, model), kind, current.Manifest.State);
        var at = rows.States.Index().ToDictionary(s => s.Item, s => s.Index);
        return rows.Rows.Select([.. part.States.Select(s => at[s])]);
    }

    private static long Outcomes(ObservationSet read, Subject candidate) =>
        candidate.Lists.Sum(list =>
        {
            var rows = ObservedRows.Of(ModelObservations.InModel(read, list.Value), list.Key, candidate.Manifest.State);
            return rows.Select([
                .. Enumerable.Range(0, rows.Rows.Count).Where(r => candidate.People.Contains(read.States[rows.States[r]].Person)),
            ]).Rows.TargetEntries;
        });

    private static GateVerdict Refused(string reason) => new(false, [reason]);

    private sealed record Subject(string Name, ModelManifest Manifest, TrainedPeople People, IReadOnlyDictionary<string, FactorModel> Lists)
    {
        public static Subject Read(string root, string name)
        {
            var folder = Path.Combine(root, name);
            var (manifest, models) = ModelFolder.Read(folder);
            return new Subject(
                name,
                manifest,
                TrainedPeople.Read(folder, manifest),
                new SortedDictionary<string, FactorModel>(
                    models.Values.Where(Ranks).ToDictionary(m => m.Lists[0].Kind, StringComparer.Ordinal),
                    StringComparer.Ordinal
                )
            );
        }
    }
}
