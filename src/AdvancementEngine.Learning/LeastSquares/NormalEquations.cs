namespace AdvancementEngine.Learning.LeastSquares;

/// <summary>The k × k system of one row: solved by one owner, in double, sums in index order.</summary>
internal sealed class NormalEquations(int rank)
{
    private readonly double[] _matrix = new double[rank * rank];
    private readonly double[] _right = new double[rank];

    /// <summary>Solves (α₀·G + Σ (1 − α₀)·q qᵀ + λ·I) x = Σ q over the seen columns.</summary>
    /// <param name="gram">G = Σ over all columns of q qᵀ, k × k.</param>
    /// <param name="unseen">α₀, weight of an entry not seen.</param>
    /// <param name="ridge">λ of this row.</param>
    /// <param name="factors">Column factors, n × k.</param>
    /// <param name="seen">Columns seen, ascending.</param>
    /// <param name="weights">Weight of each seen entry; 1 is an ordinary one.</param>
    /// <param name="solution">Length k.</param>
    public void Solve(ReadOnlySpan<double> gram, double unseen, double ridge, ReadOnlySpan<float> factors, ReadOnlySpan<int> seen, ReadOnlySpan<float> weights, Span<float> solution)
    {
        for (var i = 0; i < _matrix.Length; i++)
            _matrix[i] = unseen * gram[i];
        _right.AsSpan().Clear();
        for (var s = 0; s < seen.Length; s++)
        {
            var q = factors.Slice(seen[s] * rank, rank);
            var more = weights[s] - unseen;
            for (var a = 0; a < rank; a++)
            {
                _right[a] = Math.FusedMultiplyAdd(weights[s], q[a], _right[a]);
                var own = more * q[a];
                for (var b = 0; b <= a; b++)
                    _matrix[(a * rank) + b] = Math.FusedMultiplyAdd(own, q[b], _matrix[(a * rank) + b]);
            }
        }

        for (var a = 0; a < rank; a++)
            _matrix[(a * rank) + a] += ridge;
        Factor();
        Substitute(solution);
    }

    /// <summary>Solves M x = right.</summary>
    /// <param name="matrix">M, k × k, symmetric; the lower triangle is read.</param>
    /// <param name="right">Length k.</param>
    /// <param name="solution">Length k.</param>
    public void SolveFor(ReadOnlySpan<double> matrix, ReadOnlySpan<float> right, Span<float> solution)
    {
        matrix.CopyTo(_matrix);
        for (var a = 0; a < rank; a++)
            _right[a] = right[a];
        Factor();
        Substitute(solution);
    }

    /// <summary>Cholesky of the lower triangle, in place.</summary>
    private void Factor()
    {
        for (var a = 0; a < rank; a++)
        {
            for (var b = 0; b <= a; b++)
            {
                var sum = _matrix[(a * rank) + b];
                for (var c = 0; c < b; c++)
                    sum = Math.FusedMultiplyAdd(-_matrix[(a * rank) + c], _matrix[(b * rank) + c], sum);
                _matrix[(a * rank) + b] = a == b ? Math.Sqrt(sum) : sum / _matrix[(b * rank) + b];
            }
        }
    }

    private void Substitute(Span<float> solution)
    {
        for (var a = 0; a < rank; a++)
        {
            for (var b = 0; b < a; b++)
                _right[a] = Math.FusedMultiplyAdd(-_matrix[(a * rank) + b], _right[b], _right[a]);
            _right[a] /= _matrix[(a * rank) + a];
        }

        for (var a = rank - 1; a >= 0; a--)
        {
            for (var b = a + 1; b < rank; b++)
                _right[a] = Math.FusedMultiplyAdd(-_matrix[(b * rank) + a], _right[b], _right[a]);
            _right[a] /= _matrix[(a * rank) + a];
            solution[a] = (float)_right[a];
        }
    }
}
