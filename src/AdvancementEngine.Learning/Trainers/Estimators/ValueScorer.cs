using System.Collections.Frozen;
using AdvancementEngine.Factorization;

namespace AdvancementEngine.Learning.Trainers.Estimators;

/// <summary>Predicts the value of one row and one column at a time. Factors stay row-major, because one prediction reads two rows, not one
/// lane of many panels. Same bits as <see cref="FactorModel"/>.</summary>
internal sealed class ValueScorer
{
    private readonly FactorModelData _data;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _rows;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _columns;
    private readonly float _mean;
    private readonly float[] _rowBias;

    public ValueScorer(FactorModelData data)
    {
        _data = data;
        _rows = Index(data.ElementIds);
        _columns = Index(data.OpportunityIds);
        _mean = data.SquaredError?.GlobalMean ?? 0f;
        _rowBias = data.SquaredError is { } terms ? [.. terms.ElementBias] : new float[data.ElementIds.Length];
    }

    /// <summary>Predicted value; if one id is unknown, it is predicted from the other alone.</summary>
    public float Score(ReadOnlySpan<char> rowId, ReadOnlySpan<char> columnId)
    {
        var row = _rows.TryGetValue(rowId, out var knownRow) ? knownRow : -1;
        var offset = row < 0 ? _mean : _mean + _rowBias[row];
        return _columns.TryGetValue(columnId, out var column) ? offset + Product(row, column) : offset;
    }

    private float Product(int row, int column)
    {
        var sum = _data.OpportunityBias[column];
        if (row < 0)
            return sum;
        ReadOnlySpan<float> p = _data.ElementFactors.AsSpan(row * _data.Rank, _data.Rank);
        ReadOnlySpan<float> q = _data.OpportunityFactors.AsSpan(column * _data.Rank, _data.Rank);
        for (var f = 0; f < p.Length; f++)
            sum = MathF.FusedMultiplyAdd(p[f], q[f], sum);
        return sum;
    }

    private static FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Index(IReadOnlyList<string> ids)
    {
        var pairs = new KeyValuePair<string, int>[ids.Count];
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = KeyValuePair.Create(ids[i], i);
        return pairs.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
