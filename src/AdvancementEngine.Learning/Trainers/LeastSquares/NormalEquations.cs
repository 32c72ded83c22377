using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace AdvancementEngine.Learning.Trainers.LeastSquares;

/// <summary>The k × k system of one row, solved by one owner in double. A lane owns an entry of the matrix or of the solution; every sum
/// runs in index order, the last substitution from the last index down.</summary>
/// <remarks>The matrix is kept as its upper triangle, row-major, rows padded to 8; the part below it is never read. Row i of the triangle
/// is column i of the Cholesky factor.</remarks>
internal sealed class NormalEquations
{
    /// <summary>Numbers processed in parallel.</summary>
    public const int Lanes = 8;

    private const int Together = 4;
    private readonly int _rank;
    private readonly int _width;
    private readonly double[] _base;
    private readonly double[] _matrix;
    private readonly double[] _factor;
    private readonly double[] _right;
    private readonly double[] _q;
    private readonly double[] _weighted;

    /// <param name="rank">k.</param>
    /// <param name="gram">G = Σ over all columns of q qᵀ, k × k row-major, the lower triangle; empty for <see cref="SolveFor"/>
    /// alone.</param>
    /// <param name="unseen">α₀, weight of an entry not seen.</param>
    public NormalEquations(int rank, ReadOnlySpan<double> gram = default, double unseen = 0)
    {
        _rank = rank;
        _width = (rank + Lanes - 1) / Lanes * Lanes;
        _base = new double[_width * _width];
        _matrix = new double[_width * _width];
        _factor = new double[_width * _width];
        _right = new double[_width];
        _q = new double[Together * _width];
        _weighted = new double[Together * _width];
        Unseen = unseen;
        if (!gram.IsEmpty)
            Upper(gram, unseen, _base);
    }

    private double Unseen { get; }

    /// <summary>Solves (α₀·G + Σ (w − α₀)·q qᵀ + λ·I) x = Σ w·q over the seen columns.</summary>
    /// <param name="ridge">λ of this row.</param>
    /// <param name="factors">Column factors, n × k.</param>
    /// <param name="seen">Columns seen, ascending.</param>
    /// <param name="weights">Weight w of each seen entry; 1 is normal.</param>
    /// <param name="solution">Length k.</param>
    public void Solve(double ridge, ReadOnlySpan<float> factors, ReadOnlySpan<int> seen, ReadOnlySpan<float> weights, Span<float> solution)
    {
        _base.CopyTo(_matrix, 0);
        _right.AsSpan().Clear();
        for (var s = 0; s < seen.Length; s += Together)
        {
            var count = Math.Min(Together, seen.Length - s);
            for (var t = 0; t < Together; t++)
            {
                // Groups of fewer than four are padded with zeros: adding 0 · 0 does not change a sum that is not −0.
                if (t < count)
                    Take(t, factors.Slice(seen[s + t] * _rank, _rank), weights[s + t]);
                else
                    Clear(t);
            }

            Add();
        }

        for (var a = 0; a < _rank; a++)
            _matrix[(a * _width) + a] += ridge;
        Factor();
        Substitute(solution);
    }

    /// <summary>Solves M x = right.</summary>
    /// <param name="matrix">M, k × k, symmetric; the lower triangle is read.</param>
    /// <param name="right">Length k.</param>
    /// <param name="solution">Length k.</param>
    public void SolveFor(ReadOnlySpan<double> matrix, ReadOnlySpan<float> right, Span<float> solution)
    {
        Upper(matrix, 1, _matrix);
        for (var a = 0; a < _rank; a++)
            _right[a] = right[a];
        Factor();
        Substitute(solution);
    }

    private void Upper(ReadOnlySpan<double> lower, double scale, double[] upper)
    {
        for (var a = 0; a < _rank; a++)
        {
            for (var b = 0; b <= a; b++)
                upper[(b * _width) + a] = scale * lower[(a * _rank) + b];
        }
    }

    private void Take(int t, ReadOnlySpan<float> q, float weight)
    {
        var more = weight - Unseen;
        for (var a = 0; a < q.Length; a++)
        {
            double own = q[a];
            _q[(t * _width) + a] = own;
            _weighted[(t * _width) + a] = more * own;
            _right[a] = Math.FusedMultiplyAdd(weight, own, _right[a]);
        }
    }

    private void Clear(int t)
    {
        _q.AsSpan(t * _width, _width).Clear();
        _weighted.AsSpan(t * _width, _width).Clear();
    }

    /// <summary>Adds four outer products, in sequence in every entry.</summary>
    private void Add()
    {
        ref var matrix = ref MemoryMarshal.GetArrayDataReference(_matrix);
        ref var weighted = ref MemoryMarshal.GetArrayDataReference(_weighted);
        for (var i = 0; i < _rank; i++)
        {
            var q0 = Vector512.Create(_q[i]);
            var q1 = Vector512.Create(_q[_width + i]);
            var q2 = Vector512.Create(_q[(2 * _width) + i]);
            var q3 = Vector512.Create(_q[(3 * _width) + i]);
            for (var j = i / Lanes * Lanes; j < _width; j += Lanes)
            {
                ref var place = ref Unsafe.Add(ref matrix, (i * _width) + j);
                var sum = Vector512.LoadUnsafe(ref place);
                sum = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref weighted, (nuint)j), q0, sum);
                sum = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref weighted, (nuint)(_width + j)), q1, sum);
                sum = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref weighted, (nuint)((2 * _width) + j)), q2, sum);
                sum = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref weighted, (nuint)((3 * _width) + j)), q3, sum);
                sum.StoreUnsafe(ref place);
            }
        }
    }

    /// <summary>Cholesky in place, row by row of the upper triangle; the lower one is stored next to it for the last
    /// substitution.</summary>
    private void Factor()
    {
        ref var matrix = ref MemoryMarshal.GetArrayDataReference(_matrix);
        for (var i = 0; i < _rank; i++)
        {
            var j = i / Lanes * Lanes;
            for (; j + (4 * Lanes) <= _width; j += 4 * Lanes)
                ReduceFour(ref matrix, i, j);
            for (; j < _width; j += Lanes)
                ReduceOne(ref matrix, i, j);
            var diagonal = Math.Sqrt(_matrix[(i * _width) + i]);
            for (j = i / Lanes * Lanes; j < _width; j += Lanes)
            {
                ref var place = ref Unsafe.Add(ref matrix, (i * _width) + j);
                (Vector512.LoadUnsafe(ref place) / Vector512.Create(diagonal)).StoreUnsafe(ref place);
            }

            // Values left of the diagonal in its group of eight are not entries and must not reach the solution.
            _matrix.AsSpan((i * _width) + (i / Lanes * Lanes), i % Lanes).Clear();
            _matrix[(i * _width) + i] = diagonal;
            for (j = i + 1; j < _rank; j++)
                _factor[(j * _width) + i] = _matrix[(i * _width) + j];
        }
    }

    private void ReduceOne(ref double matrix, int i, int j)
    {
        ref var place = ref Unsafe.Add(ref matrix, (i * _width) + j);
        var sum = Vector512.LoadUnsafe(ref place);
        for (var c = 0; c < i; c++)
        {
            ref var row = ref Unsafe.Add(ref matrix, c * _width);
            sum = Vector512.FusedMultiplyAdd(Vector512.Create(-Unsafe.Add(ref row, i)), Vector512.LoadUnsafe(ref row, (nuint)j), sum);
        }

        sum.StoreUnsafe(ref place);
    }

    // Four independent sums, because a single sum would wait for each of its steps.
    private void ReduceFour(ref double matrix, int i, int j)
    {
        ref var place = ref Unsafe.Add(ref matrix, (i * _width) + j);
        var sum0 = Vector512.LoadUnsafe(ref place);
        var sum1 = Vector512.LoadUnsafe(ref place, Lanes);
        var sum2 = Vector512.LoadUnsafe(ref place, 2 * Lanes);
        var sum3 = Vector512.LoadUnsafe(ref place, 3 * Lanes);
        for (var c = 0; c < i; c++)
        {
            ref var row = ref Unsafe.Add(ref matrix, c * _width);
            var minus = Vector512.Create(-Unsafe.Add(ref row, i));
            ref var from = ref Unsafe.Add(ref row, j);
            sum0 = Vector512.FusedMultiplyAdd(minus, Vector512.LoadUnsafe(ref from), sum0);
            sum1 = Vector512.FusedMultiplyAdd(minus, Vector512.LoadUnsafe(ref from, Lanes), sum1);
            sum2 = Vector512.FusedMultiplyAdd(minus, Vector512.LoadUnsafe(ref from, 2 * Lanes), sum2);
            sum3 = Vector512.FusedMultiplyAdd(minus, Vector512.LoadUnsafe(ref from, 3 * Lanes), sum3);
        }

        sum0.StoreUnsafe(ref place);
        sum1.StoreUnsafe(ref place, Lanes);
        sum2.StoreUnsafe(ref place, 2 * Lanes);
        sum3.StoreUnsafe(ref place, 3 * Lanes);
    }

    private void Substitute(Span<float> solution)
    {
        for (var b = 0; b < _rank; b++)
        {
            var known = _right[b] / _matrix[(b * _width) + b];
            Reduce(_matrix, b, known, (b + 1) / Lanes * Lanes, _width);
            _right[b] = known;
        }

        for (var b = _rank - 1; b >= 0; b--)
        {
            var known = _right[b] / _matrix[(b * _width) + b];
            Reduce(_factor, b, known, 0, b);
            _right[b] = known;
            solution[b] = (float)known;
        }
    }

    // Lanes that a step does not apply to are 0 in the table and do not change; the lane of b itself is set right after.
    private void Reduce(double[] table, int b, double known, int from, int to)
    {
        ref var row = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(table), b * _width);
        ref var right = ref MemoryMarshal.GetArrayDataReference(_right);
        var minus = Vector512.Create(-known);
        for (var a = from; a < to; a += Lanes)
            Vector512
                .FusedMultiplyAdd(Vector512.LoadUnsafe(ref row, (nuint)a), minus, Vector512.LoadUnsafe(ref right, (nuint)a))
                .StoreUnsafe(ref right, (nuint)a);
    }
}
