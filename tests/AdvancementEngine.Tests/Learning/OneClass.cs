using AdvancementEngine.Data.Observations;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Sampling;
using AdvancementEngine.Learning.Trainers.LeastSquares;

namespace AdvancementEngine.Tests.Learning;

/// <summary>The one-class protocol on MovieLens 100K: ratings of 4 and more, people with five of them, 150 held out, 80 % of theirs folded
/// in, 20 % evaluated.</summary>
internal static class OneClass
{
    private const int HeldOut = 150;
    private const int At = 100;

    /// <summary>NDCG@100 of implicit least squares and of popularity on one seeded split.</summary>
    public static (double Implicit, double Popularity) Ndcg(IReadOnlyList<int[]> liked, int movies, ImplicitOptions options, ulong seed)
    {
        var order = Enumerable.Range(0, liked.Count).ToArray();
        TrainingDraws.Stream(seed, 100).Shuffle<int>(order);
        var training = order[HeldOut..];
        var model = new ImplicitTrainer(options).Fit(
            new Ratings(training.Length, movies, training.SelectMany((p, row) => liked[p].Select(m => (row, m, 1f)))),
            TestContext.Current.CancellationToken
        );
        var popular = new double[movies];
        foreach (var movie in training.SelectMany(p => liked[p]))
            popular[movie]++;
        var sums = (Implicit: 0.0, Popularity: 0.0);
        foreach (var person in order[..HeldOut])
        {
            var own = liked[person].ToArray();
            TrainingDraws.Stream(seed, 1000 + (ulong)person).Shuffle<int>(own);
            var kept = Math.Max(1, (int)(own.Length * 0.8));
            int[] known = [.. own[..kept].Order()];
            var evaluated = own[kept..].ToHashSet();
            var weights = new float[known.Length];
            Array.Fill(weights, 1f);
            var state = ImplicitTrainer.FoldIn(model, known, weights);
            var scores = new double[movies];
            for (var m = 0; m < movies; m++)
            {
                for (var f = 0; f < state.Length; f++)
                    scores[m] += state[f] * model.ColumnFactors[(m * state.Length) + f];
            }

            sums.Implicit += Ndcg(scores, known, evaluated);
            sums.Popularity += Ndcg(popular, known, evaluated);
        }

        return (sums.Implicit / HeldOut, sums.Popularity / HeldOut);
    }

    /// <summary>What each person with at least five liked, by movie number.</summary>
    public static (List<int[]> Liked, int Movies) Read(string folder)
    {
        var parts = MovieLensImporter.Read(folder).Where(s => s.Split == "u1").Select(s => s.Set).ToArray();
        var liked = parts
            .SelectMany(set => set.Outcomes.Where(o => o.Value >= 4f).Select(o => (set.States[o.State].Person, o.Opportunity)))
            .GroupBy(e => e.Person, e => e.Opportunity, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Order().ToArray())
            .Where(own => own.Length >= 5)
            .ToList();
        return (liked, parts[0].Opportunities.Length);
    }

    private static double Ndcg(double[] scores, int[] known, HashSet<int> evaluated)
    {
        var first = Enumerable
            .Range(0, scores.Length)
            .Where(m => Array.BinarySearch(known, m) < 0)
            .OrderByDescending(m => scores[m])
            .ThenBy(m => m)
            .Take(At)
            .ToArray();
        var gain = first.Select((m, at) => evaluated.Contains(m) ? 1 / Math.Log2(at + 2) : 0).Sum();
        return gain / Enumerable.Range(0, Math.Min(At, evaluated.Count)).Sum(at => 1 / Math.Log2(at + 2));
    }
}
