using Microsoft.ML.Transforms;

namespace AdvancementEngine.Learning.Trainers.Estimators;

/// <summary>Folds a row in by its ids and scores every opportunity; the best one it does not have is predicted. Unknown elements are
/// ignored.</summary>
[CustomMappingFactoryAttribute(Contract)]
internal sealed class ImplicitScoreMapping : CustomMappingFactory<ListScoreMapping.Input, ListScoreMapping.Output>
{
    public const string Contract = "AdvancementEngine.ImplicitScore";

    public static void Map(ListScoreMapping.Input input, ListScoreMapping.Output output)
    {
        var model = ImplicitModelText.Decode(input.FactorModel);
        var weights = input.FactorWeights.DenseValues().ToArray();
        var seen = input
            .FactorElements.DenseValues()
            .Select((id, i) => (Column: model.IndexOf(id.ToString()), Weight: weights[i]))
            .Where(e => e.Column >= 0)
            .DistinctBy(e => e.Column)
            .OrderBy(e => e.Column)
            .ToArray();
        int[] columns = [.. seen.Select(e => e.Column)];
        var scores = model.Score(columns, [.. seen.Select(e => e.Weight)]);
        var best = -1;
        for (var o = 0; o < scores.Length; o++)
        {
            if (Array.BinarySearch(columns, o) < 0 && (best < 0 || scores[o] > scores[best]))
                best = o;
        }

        output.Score = new Microsoft.ML.Data.VBuffer<float>(scores.Length, scores);
        output.PredictedOpportunity = best < 0 ? ReadOnlyMemory<char>.Empty : model.Ids[best].AsMemory();
    }

    public override Action<ListScoreMapping.Input, ListScoreMapping.Output> GetMapping() => Map;
}
