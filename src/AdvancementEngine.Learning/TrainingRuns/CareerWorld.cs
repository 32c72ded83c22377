using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Evaluation;
using AdvancementEngine.Learning.Trainers.Careers;
using AdvancementEngine.Learning.Trainers.Scoring;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Learning.TrainingRuns;

/// <summary>Careers fitted on some people, to be combined with content and evaluated on other people's moves between catalog
/// occupations.</summary>
/// <param name="set">The observations.</param>
/// <param name="content">Model of the catalog's content.</param>
/// <param name="careers">Model of careers, fitted on <paramref name="fitted"/>.</param>
/// <param name="fitted">Rows it was fitted on.</param>
/// <param name="links">The catalog's occupations by the codes of the careers.</param>
internal sealed class CareerWorld(
    ObservationSet set,
    FactorModelData content,
    FactorModelData careers,
    ObservedRows fitted,
    IReadOnlyList<CareerLink> links
)
{
    private readonly CareerPart _part = new(careers, set, fitted, links);

    /// <summary>Other people's moves in the catalog's elements and occupations.</summary>
    public TrainingRows Moves(ObservedRows evaluated) =>
        new CareerStates(set, content.ElementIds, content.OpportunityIds, _part).Moves(evaluated);

    /// <summary>How well content and careers, combined with the given options, rank what came next.</summary>
    public RankingMetrics Evaluate(string name, TrainingRows moves, CareerOptions options) =>
        RankingMetrics.Of(
            moves,
            new FactorScorer(name, FactorModel.Create(CareerTraining.Joined(content, careers, fitted, _part, options)))
        );
}
