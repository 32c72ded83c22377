using AdvancementEngine.Learning.Datasets.Observed;

namespace AdvancementEngine.Learning.Trainers.ExpectedOutcomes;

/// <summary>The contribution of a person's elements to an outcome value.</summary>
/// <param name="Rank">k.</param>
/// <param name="Effects">a, one per element.</param>
/// <param name="P">Element factors, m × k row-major.</param>
/// <param name="Q">Opportunity factors, n × k row-major.</param>
internal sealed record PersonTerms(int Rank, double[] Effects, double[] P, double[] Q)
{
    public static PersonTerms None(ExpectedOutcomeRows rows, int rank) =>
        new(rank, new double[rows.ElementCount], new double[rows.ElementCount * rank], new double[rows.OpportunityCount * rank]);

    /// <summary>The contribution for a row.</summary>
    public double Of(ExpectedOutcomeRows rows, int row)
    {
        var elements = rows.Elements(row);
        var weights = rows.Weights(row);
        var sum = 0.0;
        for (var i = 0; i < elements.Length; i++)
            sum += weights[i] * Effects[elements[i]];
        for (var f = 0; f < Rank; f++)
        {
            var state = 0.0;
            for (var i = 0; i < elements.Length; i++)
                state += weights[i] * P[(elements[i] * Rank) + f];
            sum += state * Q[(rows.Opportunity(row) * Rank) + f];
        }

        return sum;
    }
}
