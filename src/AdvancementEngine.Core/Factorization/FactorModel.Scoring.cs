using System.Globalization;
using AdvancementEngine.Numerics;

namespace AdvancementEngine.Factorization;

public sealed partial class FactorModel
{
    /// <summary>A person's state: the weighted sum of the factors of the person's elements.</summary>
    /// <param name="elements">The person's elements, strictly ascending by index; an empty list gives the zero state.</param>
    /// <param name="state">Length k.</param>
    /// <exception cref="ArgumentException">An element is out of range, out of order or listed twice; a weight is not finite or exceeds
    /// ±10⁶; or the length is not k.</exception>
    public void State(ReadOnlySpan<WeightedElement> elements, Span<float> state)
    {
        CheckState(state.Length);
        CheckElements(elements);
        StateKernel.Combine(_elements, elements, state, Kernels.Path);
    }

    /// <summary>Scores of every opportunity for one person: acc = b_o, then acc = fma(state_j, q_oj, acc) for j = 0 … k − 1.</summary>
    /// <param name="state">Length k.</param>
    /// <param name="scores">Length n, by dense index.</param>
    /// <exception cref="ArgumentException">A length does not match.</exception>
    public void Score(ReadOnlySpan<float> state, Span<float> scores) => Kernels.Score(_items, state, scores);

    /// <summary>Scores of every opportunity for many people, bit-identical to <see cref="Score(ReadOnlySpan{float}, Span{float})"/> for
    /// each person; does not allocate.</summary>
    /// <param name="states">people × k, row-major.</param>
    /// <param name="people">Number of people.</param>
    /// <param name="scores">people × n, row-major.</param>
    /// <param name="scratch">This thread's scratch memory: <c>new PeopleScratch(model.Rank)</c>.</param>
    /// <exception cref="ArgumentException">A length does not match.</exception>
    public void ScoreOfPeople(ReadOnlySpan<float> states, int people, Span<float> scores, PeopleScratch scratch) =>
        Kernels.ScoreOfPeople(_items, states, people, scores, scratch);

    /// <summary>One person's score of one opportunity, bit-identical to scoring all of them.</summary>
    /// <param name="state">Length k.</param>
    /// <param name="opportunity">Dense index.</param>
    /// <exception cref="ArgumentException">The length is not k, or there is no such opportunity.</exception>
    public float Score(ReadOnlySpan<float> state, int opportunity) => Kernels.ScoreOne(_items, state, opportunity);

    /// <summary>One person's mean score over a list, which equals the score of the mean opportunity.</summary>
    /// <param name="state">Length k.</param>
    /// <param name="list">A list of this model.</param>
    /// <exception cref="ArgumentException">The length is not k.</exception>
    public float ListMean(ReadOnlySpan<float> state, OpportunityList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        CheckState(state.Length);
        var mean = list.MeanBias;
        for (var j = 0; j < state.Length; j++)
            mean = MathF.FusedMultiplyAdd(state[j], list.MeanFactors[j], mean);
        return mean;
    }

    /// <summary>b_o minus the mean bias of the opportunity's list: the part of the centered score that does not come from the person's
    /// elements.</summary>
    /// <param name="opportunity">Dense index.</param>
    public float CenteredBias(int opportunity) => _items.Bias(opportunity) - ListOf(opportunity).MeanBias;

    /// <summary>How much each of a person's elements adds to an opportunity's score beyond its average over the list: w_e ⟨P_e, Q_o − mean
    /// Q⟩.</summary>
    /// <param name="elements">The person's elements, strictly ascending by index.</param>
    /// <param name="opportunity">Dense index.</param>
    /// <param name="contributions">One per element. Their sum plus <see cref="CenteredBias"/> is the score minus <see cref="ListMean"/>, up
    /// to rounding.</param>
    /// <exception cref="ArgumentException">As for <see cref="State"/>, or there is no such opportunity.</exception>
    public void CenteredContributions(ReadOnlySpan<WeightedElement> elements, int opportunity, Span<float> contributions)
    {
        if (contributions.Length != elements.Length)
            throw new ArgumentException(
                $"found room for {contributions.Length} contributions; needed: one per element, {elements.Length}",
                nameof(contributions)
            );
        CheckElements(elements);
        var mean = ListOf(opportunity).MeanFactors;
        Span<float> centered = stackalloc float[Rank];
        _items.Factors(opportunity, centered);
        for (var j = 0; j < centered.Length; j++)
            centered[j] -= mean[j];
        ContributionKernel.Contributions(_elements, centered, elements, contributions);
    }

    /// <summary>What a squared-error model adds to all of a person's scores: the global mean and the person's own bias (the weighted sum of
    /// the element biases). 0 for the other losses.</summary>
    /// <param name="elements">The person's elements, strictly ascending by index.</param>
    /// <exception cref="ArgumentException">As for <see cref="State"/>.</exception>
    public float PersonOffset(ReadOnlySpan<WeightedElement> elements)
    {
        CheckElements(elements);
        var offset = GlobalMean;
        if (_elementBias.Length == 0)
            return offset;
        foreach (var element in elements)
            offset = MathF.FusedMultiplyAdd(element.Weight, _elementBias[element.Element], offset);
        return offset;
    }

    private void CheckState(int length)
    {
        if (length != Rank)
            throw new ArgumentException($"found a state of length {length}; needed: the rank, {Rank}");
    }

    private void CheckElements(ReadOnlySpan<WeightedElement> elements)
    {
        var previous = -1;
        foreach (var element in elements)
        {
            if (
                element.Element <= previous
                || element.Element >= ElementIds.Length
                || !(MathF.Abs(element.Weight) <= FactorModelData.GreatestMagnitude)
            )
                throw Refused(element, previous);
            previous = element.Element;
        }
    }

    private ArgumentException Refused(WeightedElement element, int previous) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"found element {element.Element} with weight {element.Weight} after element {previous}; needed: indices strictly "
                    + $"ascending from 0 to {ElementIds.Length - 1}, finite weights within ±{FactorModelData.GreatestMagnitude}; sort the "
                    + $"elements and merge those listed twice"
            )
        );
}
