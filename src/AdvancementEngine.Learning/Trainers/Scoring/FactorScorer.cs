namespace AdvancementEngine.Learning.Trainers.Scoring;

/// <summary>Scores with a factor model that has the same elements and opportunities as the rows.</summary>
public sealed class FactorScorer(string name, Factorization.FactorModel model) : IListScorer
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public void Score(ReadOnlySpan<int> elements, ReadOnlySpan<float> weights, Span<float> scores)
    {
        var weighted = new Factorization.WeightedElement[elements.Length];
        for (var i = 0; i < weighted.Length; i++)
            weighted[i] = new Factorization.WeightedElement(elements[i], weights[i]);
        Span<float> state = stackalloc float[model.Rank];
        model.State(weighted, state);
        model.Score(state, scores);
    }
}
