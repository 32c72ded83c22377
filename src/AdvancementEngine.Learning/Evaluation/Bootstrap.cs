using AdvancementEngine.Learning.Datasets.Sampling;

namespace AdvancementEngine.Learning.Evaluation;

/// <summary>Percentile bootstrap, seeded. People are drawn, not rows: the rows of a person stay together, because otherwise the interval
/// would be too narrow.</summary>
public static class Bootstrap
{
    /// <summary>Resamplings drawn.</summary>
    public const int Resamplings = 1000;

    /// <summary>Percentage of resampled figures inside the interval.</summary>
    public const int Confidence = 95;

    /// <summary>Interval of a mean over rows.</summary>
    /// <param name="values">One value per row.</param>
    /// <param name="people">The person of each row (any number); empty: every row is a different person.</param>
    /// <param name="seed">Seed of the draws.</param>
    public static Interval Of(IReadOnlyList<double> values, IReadOnlyList<int>? people = null, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfZero(values.Count);
        var (sums, counts) = ByPerson(values, people);
        return Of(
            sums.Sum() / values.Count,
            sums.Length,
            seed,
            draws =>
            {
                var sum = 0.0;
                long rows = 0;
                for (var i = 0; i < sums.Length; i++)
                {
                    var person = draws.Below(sums.Length);
                    sum += sums[person];
                    rows += counts[person];
                }

                return sum / rows;
            }
        );
    }

    /// <summary>Interval of the mean difference of two scorers on the same rows.</summary>
    public static Interval Paired(
        IReadOnlyList<double> first,
        IReadOnlyList<double> second,
        IReadOnlyList<int>? people = null,
        int seed = 1
    )
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Of([.. first.Zip(second, (a, b) => a - b)], people, seed);
    }

    /// <summary>Interval of any figure that can be recomputed for a resampling.</summary>
    internal static Interval Of(double figure, int people, int seed, Func<Draw, double> resampled)
    {
        var figures = new double[Resamplings];
        Parallel.For(0, Resamplings, b => figures[b] = resampled(new Draw(TrainingDraws.Stream((ulong)seed, (ulong)b))));
        Array.Sort(figures);
        return new Interval(figure, figures[(int)(0.025 * Resamplings)], figures[(int)(0.975 * Resamplings) - 1]);
    }

    /// <summary>People in order of their first row.</summary>
    internal static int[] Dense(IReadOnlyList<int> people, out int count)
    {
        var index = new Dictionary<int, int>();
        var dense = new int[people.Count];
        for (var row = 0; row < dense.Length; row++)
        {
            if (!index.TryGetValue(people[row], out dense[row]))
                index[people[row]] = dense[row] = index.Count;
        }

        count = index.Count;
        return dense;
    }

    private static (double[] Sums, int[] Counts) ByPerson(IReadOnlyList<double> values, IReadOnlyList<int>? people)
    {
        if (people is null)
            return ([.. values], [.. Enumerable.Repeat(1, values.Count)]);
        if (people.Count != values.Count)
            throw new ArgumentException($"{people.Count} people for {values.Count} values; needed: the person of each row", nameof(people));
        var dense = Dense(people, out var count);
        var sums = new double[count];
        var counts = new int[count];
        for (var row = 0; row < dense.Length; row++)
        {
            sums[dense[row]] += values[row];
            counts[dense[row]]++;
        }

        return (sums, counts);
    }

    /// <summary>The draws of one resampling.</summary>
    internal sealed class Draw(TrainingDraws draws)
    {
        private TrainingDraws _draws = draws;

        public int Below(int bound) => _draws.Below(bound);
    }
}
