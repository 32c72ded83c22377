using AdvancementEngine.Data.Observations;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Trainers.LeastSquares;
using AdvancementEngine.Learning.Trainers.SquaredError;

namespace AdvancementEngine.Benchmarks.Training;

/// <summary>Implicit weighted least squares on MovieLens 100K ratings of 4 or higher, first split.</summary>
internal sealed class ImplicitCase : ITrainingCase
{
    private const int At = 100;
    private readonly Ratings _liked;
    private readonly ILookup<int, int> _wanted;
    private readonly ImplicitOptions _options = ImplicitOptions.Default;

    public ImplicitCase(string folder)
    {
        var parts = MovieLensImporter
            .Read(folder)
            .Take(2)
            .ToDictionary(s => s.Part, s => ValueTraining.Values(s.Set), StringComparer.Ordinal);
        var known = parts["base"];
        _liked = new Ratings(
            known.Rows,
            known.Columns,
            known.Entries.ToArray().Where(e => e.Value >= 4).Select(e => (e.Row, e.Column, 1f))
        );
        _wanted = parts["test"].Entries.ToArray().Where(e => e.Value >= 4).ToLookup(e => e.Row, e => e.Column);
    }

    public string Name =>
        $"implicit weighted least squares: MovieLens 100K, {_liked.Count} ratings of 4 or higher, rank {_options.Rank}, {_options.Epochs} "
        + $"alternations";

    public string QualityName => $"mean NDCG@{At} on the test part";

    public double Noise => 0.003;

    public object Fit(int threads) => new ImplicitTrainer(_options with { Threads = threads }).Fit(_liked);

    public object FitReference() => ScalarImplicit.Fit(_liked, _options);

    public double Quality(object fit)
    {
        var model = (ImplicitModel)fit;
        var known = _liked.Entries.ToArray().ToLookup(e => e.Row, e => e.Column);
        return _wanted.Where(w => known[w.Key].Any()).Average(w => Ndcg(model, w.Key, known[w.Key].ToHashSet(), w.ToHashSet()));
    }

    private double Ndcg(ImplicitModel model, int row, HashSet<int> known, HashSet<int> wanted)
    {
        var rank = _options.Rank;
        double Score(int column)
        {
            var sum = 0.0;
            for (var f = 0; f < rank; f++)
                sum += model.RowFactors[(row * rank) + f] * model.ColumnFactors[(column * rank) + f];
            return sum;
        }

        var first = Enumerable.Range(0, _liked.Columns).Where(c => !known.Contains(c)).OrderByDescending(Score).ThenBy(c => c).Take(At);
        var gain = first.Select((c, at) => wanted.Contains(c) ? 1 / Math.Log2(at + 2) : 0).Sum();
        return gain / Enumerable.Range(0, Math.Min(At, wanted.Count)).Sum(at => 1 / Math.Log2(at + 2));
    }
}
