using AdvancementEngine.Catalog;
using AdvancementEngine.Factorization;

namespace AdvancementEngine.Learning.Trainers.Careers;

/// <summary>Content and careers side by side in one factor model over a catalog: the score is the content score plus the career score,
/// which weighs n / (n + κ) for n people observed entering the occupation.</summary>
internal static class CareerJoin
{
    /// <summary>Combines the two.</summary>
    /// <param name="content">Model of content over the catalog.</param>
    /// <param name="part">Careers, mapped to the catalog.</param>
    /// <param name="outcomes">Moves observed into each catalog occupation, by opportunity of <paramref name="content"/>.</param>
    /// <param name="rank">Rank of the model of careers.</param>
    /// <param name="observed">Total number of moves trained on.</param>
    /// <param name="options">Weight and κ.</param>
    public static FactorModelData Of(
        FactorModelData content,
        CareerPart part,
        int[] outcomes,
        int rank,
        long observed,
        CareerOptions options
    )
    {
        var opportunities = content.OpportunityIds.Select(id => part.Opportunity(id[(ElementKinds.Occupation.Length + 1)..])).ToArray();
        var mean = Mean([.. opportunities.Where(o => o is not null).Select(o => o!.Value)], rank);
        var joined = content.Rank + rank;
        var p = new float[content.ElementIds.Length * joined];
        for (var e = 0; e < content.ElementIds.Length; e++)
        {
            content.ElementFactors.AsSpan(e * content.Rank, content.Rank).CopyTo(p.AsSpan(e * joined));
            var own = part.Factors(content.ElementIds[e]);
            for (var f = 0; f < rank; f++)
                p[(e * joined) + content.Rank + f] = (float)own[f];
        }

        var q = new float[opportunities.Length * joined];
        var bias = (float[])content.OpportunityBias.Clone();
        for (var o = 0; o < opportunities.Length; o++)
        {
            content.OpportunityFactors.AsSpan(o * content.Rank, content.Rank).CopyTo(q.AsSpan(o * joined));
            if (opportunities[o] is not { } own)
                continue;
            // Centered over the occupations first, so that an occupation few people entered stays near the overall mean, not near zero.
            var weight = options.Weight * outcomes[o] / (outcomes[o] + options.Strength);
            for (var f = 0; f < rank; f++)
                q[(o * joined) + content.Rank + f] = (float)(weight * (own.Factors[f] - mean.Factors[f]));
            bias[o] += (float)(weight * (own.Bias - mean.Bias));
        }

        return content with
        {
            Rank = joined,
            ElementFactors = p,
            OpportunityFactors = q,
            OpportunityBias = bias,
            ObservedOutcomes = observed,
            OutcomesPerOpportunity = [.. outcomes],
        };
    }

    private static (double[] Factors, double Bias) Mean((double[] Factors, double Bias)[] all, int rank)
    {
        var factors = new double[rank];
        foreach (var (own, _) in all)
        {
            for (var f = 0; f < rank; f++)
                factors[f] += own[f] / all.Length;
        }

        return (factors, all.Length == 0 ? 0 : all.Average(a => a.Bias));
    }
}
