using AdvancementEngine.Learning.Datasets.Sampling;
using AdvancementEngine.Learning.Trainers.LeastSquares;

namespace AdvancementEngine.Tests.Learning;

public class NormalEquationsTests
{
    public static TheoryData<int, int> Cases =>
        [.. from rank in (int[])[1, 2, 7, 8, 9, 15, 16, 17, 32, 33] from seen in (int[])[0, 1, 3, 4, 5, 30] select (rank, seen)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Solve_AnyRankAndNumberSeen_HasTheBitsOfStraightLoops(int rank, int seen)
    {
        var (factors, weights) = Drawn(rank, 40);
        var gram = Gram(factors, rank);
        int[] columns = [.. Enumerable.Range(0, seen).Select(i => (i * 40 / Math.Max(seen, 1)) % 40)];
        var equations = new NormalEquations(rank, gram, 0.3);
        var solution = new float[rank];
        for (var again = 0; again < 2; again++)
        {
            equations.Solve(0.7 + again, factors, columns, weights.AsSpan(0, seen), solution);
            Assert.Equal(Straight(rank, gram, 0.3, 0.7 + again, factors, columns, weights), solution);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(13)]
    public void SolveFor_TimesTheMatrix_GivesTheRightSideBack(int rank)
    {
        var (factors, _) = Drawn(rank, 40);
        var gram = Gram(factors, rank);
        for (var a = 0; a < rank; a++)
            gram[(a * rank) + a] += 0.5;
        float[] right = [.. Enumerable.Range(1, rank).Select(i => (float)i)];
        var solution = new float[rank];
        var equations = new NormalEquations(rank);
        equations.SolveFor(gram, [.. right.Select(r => -r)], solution);
        equations.SolveFor(gram, right, solution);
        for (var a = 0; a < rank; a++)
            Assert.Equal(right[a], Enumerable.Range(0, rank).Sum(b => gram[(Math.Max(a, b) * rank) + Math.Min(a, b)] * solution[b]), 3);
    }

    private static (float[] Factors, float[] Weights) Drawn(int rank, int columns)
    {
        var draws = TrainingDraws.Stream(3, (ulong)rank);
        var factors = new float[rank * columns];
        for (var i = 0; i < factors.Length; i++)
            factors[i] = draws.Symmetric(1f);
        return (factors, [.. Enumerable.Range(0, columns).Select(i => 0.5f + (i % 4))]);
    }

    private static double[] Gram(float[] factors, int rank)
    {
        var gram = new double[rank * rank];
        for (var q = 0; q < factors.Length; q += rank)
        {
            for (var a = 0; a < rank; a++)
            {
                for (var b = 0; b <= a; b++)
                    gram[(a * rank) + b] = Math.FusedMultiplyAdd(factors[q + a], factors[q + b], gram[(a * rank) + b]);
            }
        }

        return gram;
    }

    // The same sums in the same order, one number at a time.
    private static float[] Straight(int rank, double[] gram, double unseen, double ridge, float[] factors, int[] seen, float[] weights)
    {
        var matrix = new double[rank, rank];
        var right = new double[rank];
        for (var a = 0; a < rank; a++)
        {
            for (var b = 0; b <= a; b++)
            {
                matrix[a, b] = unseen * gram[(a * rank) + b];
                for (var s = 0; s < seen.Length; s++)
                    matrix[a, b] = Math.FusedMultiplyAdd(
                        (weights[s] - unseen) * factors[(seen[s] * rank) + a],
                        factors[(seen[s] * rank) + b],
                        matrix[a, b]
                    );
            }

            matrix[a, a] += ridge;
            for (var s = 0; s < seen.Length; s++)
                right[a] = Math.FusedMultiplyAdd(weights[s], factors[(seen[s] * rank) + a], right[a]);
        }

        for (var a = 0; a < rank; a++)
        {
            for (var b = 0; b <= a; b++)
            {
                for (var c = 0; c < b; c++)
                    matrix[a, b] = Math.FusedMultiplyAdd(-matrix[a, c], matrix[b, c], matrix[a, b]);
                matrix[a, b] = a == b ? Math.Sqrt(matrix[a, b]) : matrix[a, b] / matrix[b, b];
            }
        }

        for (var a = 0; a < rank; a++)
        {
            for (var b = 0; b < a; b++)
                right[a] = Math.FusedMultiplyAdd(-matrix[a, b], right[b], right[a]);
            right[a] /= matrix[a, a];
        }

        for (var a = rank - 1; a >= 0; a--)
        {
            for (var b = rank - 1; b > a; b--)
                right[a] = Math.FusedMultiplyAdd(-matrix[b, a], right[b], right[a]);
            right[a] /= matrix[a, a];
        }

        return [.. right.Select(r => (float)r)];
    }
}
