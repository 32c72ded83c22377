using AdvancementEngine.Factorization;

namespace AdvancementEngine.Learning.Trainers.Estimators;

/// <summary>Imports factors trained elsewhere into a factor model, for example from ML.NET's MatrixFactorizationTrainer.</summary>
public static class OwnFactors
{
    /// <summary>Combines two factor matrices with ids. Rows can be in any order; the model sorts them by id (ordinal).</summary>
    /// <param name="rank">k.</param>
    /// <param name="elementIds">Ids of the left matrix's rows, <c>kind:code</c>.</param>
    /// <param name="left">Left (row) factors, m × k row-major.</param>
    /// <param name="opportunityIds">Ids of the right matrix's rows, <c>kind:code</c>.</param>
    /// <param name="right">Right (column) factors, n × k row-major; ML.NET also provides them in this form.</param>
    /// <param name="loss">The loss they were trained under, one of <see cref="Losses"/>.</param>
    /// <exception cref="FactorModelException">A shape does not match, a number is not finite, or an id is duplicated.</exception>
    public static FactorModel Join(
        int rank,
        IReadOnlyList<string> elementIds,
        ReadOnlySpan<float> left,
        IReadOnlyList<string> opportunityIds,
        ReadOnlySpan<float> right,
        string loss
    ) => FactorModel.Create(Data(rank, elementIds, left, opportunityIds, right, loss));

    /// <summary>As <see cref="Join"/>, in the form that is written to a model's file.</summary>
    /// <inheritdoc cref="Join" path="/param"/>
    /// <exception cref="FactorModelException">A shape does not match.</exception>
    public static FactorModelData Data(
        int rank,
        IReadOnlyList<string> elementIds,
        ReadOnlySpan<float> left,
        IReadOnlyList<string> opportunityIds,
        ReadOnlySpan<float> right,
        string loss
    )
    {
        ArgumentNullException.ThrowIfNull(elementIds);
        ArgumentNullException.ThrowIfNull(opportunityIds);
        var (elements, elementFactors) = Ordered("left", rank, elementIds, left);
        var (opportunities, opportunityFactors) = Ordered("right", rank, opportunityIds, right);
        return new FactorModelData
        {
            Rank = rank,
            ElementIds = [.. elements],
            ElementFactors = elementFactors,
            OpportunityIds = [.. opportunities],
            OpportunityFactors = opportunityFactors,
            OpportunityBias = new float[opportunities.Length],
            Loss = loss,
            SquaredError = loss == Losses.Squared ? new SquaredErrorTerms(0f, new float[elements.Length]) : null,
        };
    }

    private static (string[] Ids, float[] Factors) Ordered(string side, int rank, IReadOnlyList<string> ids, ReadOnlySpan<float> factors)
    {
        if (factors.Length != ids.Count * rank)
            throw new FactorModelException(
                $"{side} factors",
                $"{factors.Length} numbers",
                $"{ids.Count} rows of {rank}",
                "pass one row of factors per id, row-major"
            );
        var order = Enumerable.Range(0, ids.Count).OrderBy(i => ids[i], StringComparer.Ordinal).ToArray();
        var sorted = new float[factors.Length];
        for (var row = 0; row < order.Length; row++)
            factors.Slice(order[row] * rank, rank).CopyTo(sorted.AsSpan(row * rank));
        return ([.. order.Select(i => ids[i])], sorted);
    }
}
