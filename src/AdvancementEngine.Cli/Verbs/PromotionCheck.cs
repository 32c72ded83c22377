using AdvancementEngine.Data;
using AdvancementEngine.Data.Models;
using AdvancementEngine.Data.Observations;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Learning.Observed;
using AdvancementEngine.Learning.Runs;

namespace AdvancementEngine.Cli.Verbs;

/// <summary>Brings two models and the data to the gate.</summary>
internal static class PromotionCheck
{
    public static GateVerdict Run(string root, string candidateName, string? currentName, string data)
    {
        var folder = Path.Combine(root, candidateName);
        var (manifest, models) = ModelFolder.Read(folder);
        var ranking = models.Values.Where(Ranks).ToArray();
        if (ranking.Length != 1) throw new DataException(new DataProblem(folder, 0, null, $"{ranking.Length} models that rank", "one kind of opportunity at a time", "promote with --force after judging each kind by 'advance evaluate'"));
        var model = ranking[0];
        var trained = TrainedPeople.Read(folder);
        if (trained.Count == 0)
            return new GateVerdict(false, ["the candidate is of content alone: no people observed; needed: outcomes of people"]);
        var current = currentName is null ? null : Same(Path.Combine(root, currentName), model);
        if (currentName is not null && current is null)
            return new GateVerdict(false, [$"the current model '{currentName}' is over other elements or opportunities; needed: the same catalogue for both, to judge them on the same people"]);
        var before = currentName is null ? null : TrainedPeople.Read(Path.Combine(root, currentName));
        var set = ModelObservations.InModel(ObservationReader.Read(data), model);
        var rows = ObservedRows.Of(set, model.Lists[0].Kind, manifest.State);
        var all = Enumerable.Range(0, rows.Rows.Count).ToArray();
        string Person(int row) => set.States[rows.States[row]].Person;
        int[] judged = [.. all.Where(r => !trained.Contains(Person(r)) && before?.Contains(Person(r)) != true)];
        int[] training = [.. all.Where(r => trained.Contains(Person(r)))];
        Ledger.Append(Ledger.Beside(folder), "promote", set.Info.Task, ObservationHash.Of(data), manifest, []);
        if (judged.Length == 0 || training.Length == 0)
            return new GateVerdict(false, [$"{judged.Length} states that neither model was trained on, {training.Length} the candidate was trained on; needed: both; give the data the candidate was trained on"]);
        return PromotionGate.Judge(set, rows.Select(judged), rows.Select(training), new FactorScorer(candidateName, model), current is null ? null : new FactorScorer(currentName!, current), before is null || before.Count == 0);
    }

    // A prospect orders nothing and is judged by its error.
    internal static bool Ranks(FactorModel model) => model.Loss != Losses.Squared;

    private static FactorModel? Same(string folder, FactorModel candidate)
    {
        var (_, models) = ModelFolder.Read(folder);
        var same = models.Values.FirstOrDefault(m => Ranks(m) && m.ElementIds.SequenceEqual(candidate.ElementIds) && m.OpportunityIds.SequenceEqual(candidate.OpportunityIds));
        return same;
    }
}
