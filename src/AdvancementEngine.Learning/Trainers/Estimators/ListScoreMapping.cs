using AdvancementEngine.Factorization;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace AdvancementEngine.Learning.Trainers.Estimators;

/// <summary>Scores every opportunity for the elements of a row. Unknown elements are ignored.</summary>
[CustomMappingFactoryAttribute(Contract)]
internal sealed class ListScoreMapping : CustomMappingFactory<ListScoreMapping.Input, ListScoreMapping.Output>
{
    public const string Contract = "AdvancementEngine.ListScore";

    public static void Map(Input input, Output output)
    {
        var model = FactorModelText.Decode(input.FactorModel);
        var state = new float[model.Rank];
        model.State(Known(model, input), state);
        var scores = new float[model.OpportunityIds.Length];
        model.Score(state, scores);
        var best = 0;
        for (var o = 1; o < scores.Length; o++)
        {
            if (scores[o] > scores[best])
                best = o;
        }

        output.Score = new VBuffer<float>(scores.Length, scores);
        output.PredictedOpportunity = model.OpportunityIds[best].AsMemory();
    }

    public override Action<Input, Output> GetMapping() => Map;

    private static WeightedElement[] Known(FactorModel model, Input input)
    {
        var weights = input.FactorWeights.DenseValues().ToArray();
        return
        [
            .. input
                .FactorElements.DenseValues()
                .Select((id, i) => new WeightedElement(model.ElementIndex(id.ToString()), weights[i]))
                .Where(e => e.Element >= 0)
                .DistinctBy(e => e.Element)
                .OrderBy(e => e.Element),
        ];
    }

    internal sealed class Input
    {
        [VectorType]
        public VBuffer<ReadOnlyMemory<char>> FactorElements { get; set; }

        [VectorType]
        public VBuffer<float> FactorWeights { get; set; }

        public ReadOnlyMemory<char> FactorModel { get; set; }
    }

    internal sealed class Output
    {
        [VectorType]
        public VBuffer<float> Score { get; set; }

        public ReadOnlyMemory<char> PredictedOpportunity { get; set; }
    }
}
