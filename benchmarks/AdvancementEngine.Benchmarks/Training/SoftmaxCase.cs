using AdvancementEngine.Data.Observations;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Learning.Trainers.Scoring;
using AdvancementEngine.Learning.Trainers.Softmax;
using AdvancementEngine.Learning.TrainingRuns;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Benchmarks.Training;

/// <summary>Softmax over a list on the respondents of the Stack Overflow survey, task <c>occupation</c>, without early stopping, so that
/// both run every pass.</summary>
internal sealed class SoftmaxCase : ITrainingCase
{
    private readonly ObservationSet _set;
    private readonly ObservedRows _training;
    private readonly ObservedRows _heldBack;
    private readonly SoftmaxOptions _options = SoftmaxOptions.Default with { Epochs = 12 };

    public SoftmaxCase(string file)
    {
        _set = StackOverflowImporter.Read(file, SurveyTask.Occupation);
        var options = TrainingOptions.ForObservations;
        var rows = ObservedRows.Of(_set, "occupation", options.State);
        var (training, heldBack) = PeopleSplit.Of(_set, rows, options.Observed.HeldBackShare, options.Observed.Seed);
        (_training, _heldBack) = (rows.Select(training), rows.Select(heldBack));
    }

    public string Name =>
        $"softmax over a list: Stack Overflow 'occupation', {_training.Rows.Count} people, {_training.Rows.OpportunityCount} labels, rank "
        + $"{_options.Rank}, {_options.Epochs} passes";

    public string QualityName => "NDCG@5 on the people held out";

    public double Noise => 0.005;

    public object Fit(int threads) => new SoftmaxTrainer(_options with { Threads = threads }).Fit(_training.Rows);

    public object FitReference() => new ScalarSoftmax(_training.Rows, _options).Fit();

    public double Quality(object fit)
    {
        var model = (SoftmaxModel)fit;
        var data = new FactorModelData
        {
            Rank = model.Rank,
            ElementIds = [.. _set.Elements.Select(e => e.Id)],
            ElementFactors = model.ElementFactors,
            OpportunityIds = [.. _set.Opportunities.Select(o => o.Id)],
            OpportunityFactors = model.OpportunityFactors,
            OpportunityBias = model.Bias,
            Loss = Losses.Softmax,
        };
        return RankingMetrics.Of(_heldBack.Rows, new FactorScorer("model", FactorModel.Create(data))).Mean("ndcg@5");
    }
}
