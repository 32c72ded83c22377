using AdvancementEngine.Catalog;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Trainers.Calibration;
using AdvancementEngine.Learning.Trainers.Scoring;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Learning.Trainers.Careers;

/// <summary>Fits how often people went into the code above an occupation, from what the joined model says of it, on people the careers were not fitted on. Whoever went elsewhere counts too: the probability is among everything people did.</summary>
internal static class CareerCalibration
{
    /// <summary>Fits the table.</summary>
    /// <param name="model">The joined model.</param>
    /// <param name="set">The observations.</param>
    /// <param name="rows">Rows of the set that the careers were not fitted on, with the set's row numbers of their states.</param>
    /// <param name="part">Careers, told in the catalog.</param>
    public static CalibrationTable? Fit(FactorModel model, ObservationSet set, ObservedRows rows, CareerPart part) => CalibrationFitter.Fit([.. Pairs(model, set, rows, part)]);

    /// <summary>Every occupation of the catalog for every state, with ln p and whether the person went into a code above it.</summary>
    internal static IEnumerable<ScoredPair> Pairs(FactorModel model, ObservationSet set, ObservedRows rows, CareerPart part)
    {
        var above = model.OpportunityIds.Select(id => part.CodesOf(id[(ElementKinds.Occupation.Length + 1)..]).Select(c => ElementKinds.Id(ElementKinds.Occupation, c.Code)).ToHashSet(StringComparer.Ordinal)).ToArray();
        var elements = model.ElementIds.Select((id, e) => (id, e)).Where(p => ElementKinds.Of(p.id) == ElementKinds.Occupation)
            .SelectMany(p => part.CodesOf(p.id[(ElementKinds.Occupation.Length + 1)..]).Select(c => (Code: ElementKinds.Id(ElementKinds.Occupation, c.Code), p.e, c.Share)))
            .ToLookup(p => p.Code, p => (p.e, p.Share), StringComparer.Ordinal);
        var scorer = new FactorScorer("joined", model);
        var scores = new float[model.OpportunityIds.Length];
        for (var row = 0; row < rows.Rows.Count; row++)
        {
            var (ids, weights) = State(model, set, rows.Rows, row, elements);
            scorer.Score(ids, weights, scores);
            var held = rows.Rows.Elements(row).ToArray().Select(e => set.Elements[e].Id).ToHashSet(StringComparer.Ordinal);
            CalibrationFitter.LogProbabilities(scores, [.. Enumerable.Range(0, above.Length).Where(o => above[o].Overlaps(held))]);
            var next = rows.Rows.Targets(row).ToArray().Select(t => set.Opportunities[rows.FirstOpportunity + t].Id).ToHashSet(StringComparer.Ordinal);
            for (var o = 0; o < scores.Length; o++)
            {
                if (float.IsFinite(scores[o]) && above[o].Count > 0) yield return new ScoredPair { Score = scores[o], Label = above[o].Overlaps(next) };
            }
        }
    }

    // The state as a participant's record would tell it: the occupation held (all that stand under its code, in even parts) and education.
    private static (int[] Ids, float[] Weights) State(FactorModel model, ObservationSet set, TrainingRows rows, int row, ILookup<string, (int Element, double Share)> elements)
    {
        var told = new SortedDictionary<int, float>();
        var (ids, weights) = (rows.Elements(row).ToArray(), rows.ElementWeights(row).ToArray());
        for (var i = 0; i < ids.Length; i++)
        {
            var id = set.Elements[ids[i]].Id;
            (int Element, double Share)[] under = [.. elements[id]];
            foreach (var (element, _) in under) told[element] = weights[i] / under.Length;
            if (under.Length == 0 && ElementKinds.Of(id) == ElementKinds.Education && model.ElementIndex(id) is >= 0 and var level) told[level] = weights[i];
        }

        return ([.. told.Keys], [.. told.Values]);
    }
}
