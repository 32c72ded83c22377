using AdvancementEngine.Factorization;
using AdvancementEngine.Factorization.Observations;
using AdvancementEngine.Learning.Evaluation.Baselines;
using AdvancementEngine.Learning.Observed;
using AdvancementEngine.Learning.Rows;

namespace AdvancementEngine.Learning.Evaluation;

/// <summary>Judges a model beside the baselines on the same rows.</summary>
public static class Evaluator
{
    private const int FewestInGroup = 20;

    /// <summary>The metric a model is promoted by.</summary>
    public static string ChiefMetric(string task) => task == "next-technology" ? "ndcg@10" : "ndcg@5";

    /// <summary>Runs an evaluation.</summary>
    /// <param name="set">The observations.</param>
    /// <param name="judged">Rows to judge.</param>
    /// <param name="part">Which people they are, for the report.</param>
    /// <param name="model">The model, over the set's elements and the kind's opportunities.</param>
    /// <param name="training">Rows the baselines are fitted on; null leaves them out.</param>
    /// <param name="name">Name of the model.</param>
    public static EvaluationReport Run(ObservationSet set, ObservedRows judged, string part, FactorModel model, TrainingRows? training, string name = "model")
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(judged);
        var own = RankingMetrics.Of(judged.Rows, new FactorScorer(name, model));
        var others = training is null ? [] : Baselines(training).Select(b => RankingMetrics.Of(judged.Rows, b)).ToArray();
        var chief = ChiefMetric(set.Info.Task);
        return new EvaluationReport(
            set.Info.Task, set.Info.Statement, set.Info.Source, set.Info.Simulated, judged.Kind, part,
            judged.Rows.Count, judged.States.Select(s => set.States[s].Person).Distinct(StringComparer.Ordinal).Count(), judged.Rows.OpportunityCount,
            [Figures(own), .. others.Select(Figures)],
            [.. others.Select(o => new PairedFigure(o.Scorer, chief, Bootstrap.Paired(own.PerRow[chief], o.PerRow[chief])))],
            Reliability.Of(model, judged.Rows),
            Groups(set, judged, own),
            WithoutRecommended(set, judged, own));
    }

    private static IEnumerable<IListScorer> Baselines(TrainingRows training) =>
        [new Popularity(training), new NearestNeighbours(training), new CoOccurrence(training), new MultinomialLogistic(training)];

    private static ScorerFigures Figures(RankingMetrics metrics) =>
        new(metrics.Scorer, new SortedDictionary<string, Interval>(metrics.PerRow.ToDictionary(m => m.Key, m => Bootstrap.Of(m.Value)), StringComparer.Ordinal), metrics.CoverageAt5, metrics.MacroRecallAt5);

    private static List<GroupFigure> Groups(ObservationSet set, ObservedRows judged, RankingMetrics metrics)
    {
        var rowsOf = Enumerable.Range(0, judged.States.Length).ToLookup(r => set.States[judged.States[r]].Person, StringComparer.Ordinal);
        var figures = new List<GroupFigure>();
        foreach (var group in set.Groups.GroupBy(g => (g.Attribute, g.Value)).OrderBy(g => g.Key.Attribute, StringComparer.Ordinal).ThenBy(g => g.Key.Value, StringComparer.Ordinal))
        {
            var rows = group.SelectMany(g => rowsOf[g.Person]).Distinct().Order().ToArray();
            if (rows.Length < FewestInGroup) continue;
            Interval Of(string metric) => Bootstrap.Of([.. rows.Select(r => metrics.PerRow[metric][r])]);
            figures.Add(new GroupFigure(group.Key.Attribute, group.Key.Value, rows.Length, Of("ndcg@5"), Of("recall@3")));
        }

        return figures;
    }

    // A recommended step is likelier to be taken, so figures are given with and without those.
    private static ScorerFigures? WithoutRecommended(ObservationSet set, ObservedRows judged, RankingMetrics metrics)
    {
        var recommended = set.Outcomes.Where(o => o.RecommendedRank is not null).Select(o => o.State).ToHashSet();
        var rows = Enumerable.Range(0, judged.States.Length).Where(r => !recommended.Contains(judged.States[r])).ToArray();
        if (rows.Length == judged.States.Length || rows.Length == 0) return null;
        return new ScorerFigures($"{metrics.Scorer}, without states with a recommended outcome",
            new SortedDictionary<string, Interval>(metrics.PerRow.ToDictionary(m => m.Key, m => Bootstrap.Of([.. rows.Select(r => m.Value[r])])), StringComparer.Ordinal), metrics.CoverageAt5, metrics.MacroRecallAt5);
    }
}
