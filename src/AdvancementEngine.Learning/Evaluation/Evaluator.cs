using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Evaluation.Baselines;
using AdvancementEngine.Learning.Evaluation.Baselines.Logistic;
using AdvancementEngine.Learning.Trainers.Scoring;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Learning.Evaluation;

/// <summary>Evaluates a model and the baselines on the same rows.</summary>
public static class Evaluator
{
    /// <summary>Minimum number of people for a group to be shown.</summary>
    public const int SmallestGroup = 20;

    private const string NextOccupation = "next-occupation";

    private static readonly string[] s_groupMetrics = ["ndcg@10", "ndcg@5", "recall@10", "recall@3"];

    private static readonly string[] s_pairedMetrics = ["recall@5", "recall@10"];

    /// <summary>The metric a model is promoted by.</summary>
    public static string ChiefMetric(string task) =>
        task switch
        {
            "next-technology" or NextOccupation => "ndcg@10",
            "one-class" => "ndcg@100",
            _ => "ndcg@5",
        };

    /// <summary>Runs an evaluation.</summary>
    /// <param name="set">The observations.</param>
    /// <param name="evaluated">Rows to evaluate.</param>
    /// <param name="part">Which people they are, for the report.</param>
    /// <param name="model">The model, over the set's elements and the kind's opportunities.</param>
    /// <param name="training">Rows the baselines are fitted on; null omits the baselines.</param>
    /// <param name="name">Name of the model.</param>
    /// <param name="regression">False omits the logistic regression, which takes longer than everything else together.</param>
    public static EvaluationReport Run(
        ObservationSet set,
        ObservedRows evaluated,
        string part,
        FactorModel model,
        TrainingRows? training,
        string name = "model",
        bool regression = true
    )
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(evaluated);
        if (evaluated.Rows.Count == 0)
            throw new RowException(
                "there is no one to evaluate: the part is empty; needed: at least one person the model was not trained on; use other data, "
                    + "or train with a part held out"
            );
        part = EvaluationSample.Told(part, evaluated.Rows.Count, training?.Count ?? 0);
        evaluated = EvaluationSample.Evaluated(evaluated);
        var scorer = new FactorScorer(name, model);
        var own = RankingMetrics.Of(evaluated.Rows, scorer);
        RankingMetrics[] others = training is null
            ? []
            : [.. Baselines(training, CareerElements.Of(set, evaluated), regression).Select(b => RankingMetrics.Of(evaluated.Rows, b))];
        var chief = ChiefMetric(set.Info.Task);
        string[] paired = set.Info.Task == NextOccupation ? [chief, .. s_pairedMetrics] : [chief];
        var groups = Groups(set, evaluated, own, out var hidden);
        return new EvaluationReport(
            set.Info.Task,
            set.Info.Statement,
            set.Info.Source,
            set.Info.Simulated,
            evaluated.Kind,
            part,
            evaluated.Rows.Count,
            own.People.Distinct().Count(),
            evaluated.Rows.OpportunityCount,
            [Figures(own), .. others.Select(Figures)],
            [.. paired.SelectMany(m => others.Select(o => new PairedFigure(o.Scorer, m, own.Minus(o, m))))],
            Reliability.Of(model, evaluated.Rows),
            groups,
            WithoutRecommended(set, evaluated, scorer)
        )
        {
            Evidence = Evidence.Of(set),
            Chief = chief,
            FirstPlace = Reliability.OfFirstPlace(model, evaluated.Rows),
            Labels = Labels(set, evaluated, own, others.FirstOrDefault()),
            GroupsHidden = hidden,
            Subsets = Evaluation.Subsets.Of(set, evaluated, model, own, others, paired),
        };
    }

    // Popularity comes first: the figures by opportunity are compared with it.
    internal static IEnumerable<IListScorer> Baselines(TrainingRows training, CareerElements? career = null, bool regression = true)
    {
        training = EvaluationSample.Fitted(training);
        yield return new Popularity(training);
        yield return new NearestNeighbors(training);
        yield return new CoOccurrence(training);
        if (career is not null)
        {
            yield return new Markov(training, career);
            yield return new EarlierJob(training, career);
        }

        if (regression && MultinomialLogistic.Fits(training))
            yield return new MultinomialLogistic(training);
    }

    private static ScorerFigures Figures(RankingMetrics metrics) =>
        new(metrics.Scorer, Intervals(metrics.PerRow.Keys, metrics.Interval), metrics.CoverageAt5, metrics.MacroRecallInterval());

    internal static SortedDictionary<string, Interval> Intervals(IEnumerable<string> metrics, Func<string, Interval> of) =>
        new(metrics.ToDictionary(m => m, of), StringComparer.Ordinal);

    private static LabelFigure[] Labels(ObservationSet set, ObservedRows evaluated, RankingMetrics own, RankingMetrics? popularity) =>
        [
            .. own
                .Labels.Select(
                    (label, o) =>
                        new LabelFigure(
                            set.Opportunities[evaluated.FirstOpportunity + o].Id,
                            set.Opportunities[evaluated.FirstOpportunity + o].Name,
                            label.Asked,
                            label.Recall,
                            popularity?.Labels[o].Recall
                        )
                )
                .OrderByDescending(l => l.Asked)
                .ThenBy(l => l.Opportunity, StringComparer.Ordinal),
        ];

    private static List<GroupFigure> Groups(ObservationSet set, ObservedRows evaluated, RankingMetrics metrics, out int hidden)
    {
        hidden = 0;
        var rowsOf = Enumerable
            .Range(0, evaluated.States.Length)
            .ToLookup(r => set.States[evaluated.States[r]].Person, StringComparer.Ordinal);
        var figures = new List<GroupFigure>();
        var pay = PayOfPlaces.Of(set, evaluated, metrics);
        foreach (
            var group in set
                .Groups.GroupBy(g => (g.Attribute, g.Value))
                .OrderBy(g => g.Key.Attribute, StringComparer.Ordinal)
                .ThenBy(g => g.Key.Value, StringComparer.Ordinal)
        )
        {
            var rows = group.SelectMany(g => rowsOf[g.Person]).Distinct().Order().ToArray();
            int[] people = [.. rows.Select(r => metrics.People[r])];
            var count = people.Distinct().Count();
            if (count < SmallestGroup)
            {
                hidden++;
                continue;
            }

            figures.Add(
                new GroupFigure(
                    group.Key.Attribute,
                    group.Key.Value,
                    rows.Length,
                    count,
                    Intervals(s_groupMetrics, metric => Bootstrap.Of([.. rows.Select(r => metrics.PerRow[metric][r])], people))
                )
                {
                    Pay = pay?.Figures(rows, people),
                }
            );
        }

        return figures;
    }

    // A recommended step is more likely to be taken, so figures are given with and without those.
    private static ScorerFigures? WithoutRecommended(ObservationSet set, ObservedRows evaluated, IListScorer scorer)
    {
        var recommended = set.Outcomes.Where(o => o.RecommendedRank is not null).Select(o => o.State).ToHashSet();
        var rows = Enumerable.Range(0, evaluated.States.Length).Where(r => !recommended.Contains(evaluated.States[r])).ToArray();
        if (rows.Length == evaluated.States.Length || rows.Length == 0)
            return null;
        return Figures(RankingMetrics.Of(evaluated.Rows.Select(rows), scorer)) with
        {
            Name = $"{scorer.Name}, without states with a recommended outcome",
        };
    }
}
