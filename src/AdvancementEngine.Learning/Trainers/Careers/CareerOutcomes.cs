using AdvancementEngine.Factorization;

namespace AdvancementEngine.Learning.Trainers.Careers;

/// <summary>Expected outcomes over the codes of careers, mapped to the elements and occupations of a catalog.</summary>
internal static class CareerOutcomes
{
    /// <summary>Maps them to the catalog.</summary>
    /// <param name="model">Expected outcomes over the dataset's elements and occupations.</param>
    /// <param name="part">The same model, mapped to the catalog.</param>
    /// <param name="joined">The combined model, whose elements and occupations are used.</param>
    /// <param name="untold">Average contribution of elements that a participant's record does not contain.</param>
    public static FactorModelData Of(FactorModelData model, CareerPart part, FactorModelData joined, double untold)
    {
        var terms = model.SquaredError!;
        var p = new float[joined.ElementIds.Length * model.Rank];
        var effects = new float[joined.ElementIds.Length];
        for (var e = 0; e < effects.Length; e++)
        {
            effects[e] = (float)part.ElementsOf(joined.ElementIds[e]).Sum(o => o.Weight * terms.ElementBias[o.Element]);
            var own = part.Factors(joined.ElementIds[e]);
            for (var f = 0; f < own.Length; f++)
                p[(e * model.Rank) + f] = (float)own[f];
        }

        var q = new float[joined.OpportunityIds.Length * model.Rank];
        var bias = new float[joined.OpportunityIds.Length];
        var index = model.OpportunityIds.Select((id, o) => (id, o)).ToDictionary(o => o.id, o => o.o, StringComparer.Ordinal);
        var outcomes = new int[bias.Length];
        for (var o = 0; o < bias.Length; o++)
        {
            var code = joined.OpportunityIds[o][(Catalog.ElementKinds.Occupation.Length + 1)..];
            outcomes[o] = part.CodesOf(code)
                .Sum(c => model.OutcomesPerOpportunity[index[Catalog.ElementKinds.Id(Catalog.ElementKinds.Occupation, c.Code)]]);
            if (part.Opportunity(code) is not { } own)
                continue;
            bias[o] = (float)own.Bias;
            for (var f = 0; f < model.Rank; f++)
                q[(o * model.Rank) + f] = (float)own.Factors[f];
        }

        return joined with
        {
            Rank = model.Rank,
            ElementFactors = p,
            OpportunityFactors = q,
            OpportunityBias = bias,
            Loss = Losses.Squared,
            SquaredError = new SquaredErrorTerms((float)(terms.GlobalMean + untold), effects),
            Calibration = null,
            ObservedOutcomes = 0,
            OutcomesPerOpportunity = [.. outcomes],
        };
    }
}
