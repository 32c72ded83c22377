using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Trainers.Calibration;
using AdvancementEngine.Learning.Trainers.Scoring;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Learning.Trainers.Careers;

/// <summary>Fits how often people moved into the code that covers an occupation, given the combined model's score, on people the careers
/// were not fitted on. People who moved elsewhere count too: the probability is among everything people did.</summary>
internal static class CareerCalibration
{
    /// <summary>Fits the table.</summary>
    /// <param name="model">The combined model.</param>
    /// <param name="set">The observations.</param>
    /// <param name="rows">Rows of the set that the careers were not fitted on, with the dataset's row numbers of their states.</param>
    /// <param name="part">Careers, mapped to the catalog.</param>
    public static CalibrationTable? Fit(FactorModel model, ObservationSet set, ObservedRows rows, CareerPart part) =>
        CalibrationFitter.Fit([.. Pairs(model, set, rows, part)]);

    /// <summary>Every catalog occupation for every state, with ln p and whether the person moved into a code that covers it.</summary>
    internal static IEnumerable<ScoredPair> Pairs(FactorModel model, ObservationSet set, ObservedRows rows, CareerPart part)
    {
        var states = new CareerStates(set, model.ElementIds, model.OpportunityIds, part);
        var scorer = new FactorScorer("joined", model);
        var scores = new float[model.OpportunityIds.Length];
        for (var row = 0; row < rows.Rows.Count; row++)
        {
            var (ids, weights) = states.State(rows.Rows, row);
            scorer.Score(ids, weights, scores);
            CalibrationFitter.LogProbabilities(scores, states.Held(rows.Rows, row));
            var next = states.Next(rows, row).ToHashSet();
            for (var o = 0; o < scores.Length; o++)
            {
                if (float.IsFinite(scores[o]) && states.IsSeen(o))
                    yield return new ScoredPair { Score = scores[o], Label = next.Contains(o) };
            }
        }
    }
}
