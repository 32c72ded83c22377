using System.Collections.Immutable;

namespace AdvancementEngine.Factorization;

/// <summary>The opportunities of one kind, which are contiguous in a model, with their mean, used for centering.</summary>
/// <param name="Kind">Kind, the part of the ids before the colon.</param>
/// <param name="Start">Dense index of the first.</param>
/// <param name="Count">Number of opportunities; at least one.</param>
/// <param name="MeanBias">Mean of their biases.</param>
/// <param name="MeanFactors">Mean of their factors, length k.</param>
public sealed record OpportunityList(string Kind, int Start, int Count, float MeanBias, ImmutableArray<float> MeanFactors)
{
    /// <summary>One past the dense index of the last.</summary>
    public int End => Start + Count;

    internal static ImmutableArray<OpportunityList> Of(FactorModelData data)
    {
        var lists = ImmutableArray.CreateBuilder<OpportunityList>();
        var ids = data.OpportunityIds;
        for (var start = 0; start < ids.Length;)
        {
            var kind = ids[start][..ids[start].IndexOf(':', StringComparison.Ordinal)];
            var prefix = kind + ":";
            var end = start + 1;
            while (end < ids.Length && ids[end].StartsWith(prefix, StringComparison.Ordinal))
                end++;
            lists.Add(Mean(data, kind, start, end));
            start = end;
        }

        return lists.ToImmutable();
    }

    private static OpportunityList Mean(FactorModelData data, string kind, int start, int end)
    {
        // One double accumulator per factor, opportunities in index order.
        var sums = new double[data.Rank];
        var bias = 0d;
        for (var o = start; o < end; o++)
        {
            bias += data.OpportunityBias[o];
            for (var j = 0; j < sums.Length; j++)
                sums[j] += data.OpportunityFactors[o * data.Rank + j];
        }

        var count = end - start;
        return new OpportunityList(kind, start, count, (float)(bias / count), [.. sums.Select(sum => (float)(sum / count))]);
    }
}
