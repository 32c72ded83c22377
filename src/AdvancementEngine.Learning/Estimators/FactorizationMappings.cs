using AdvancementEngine.Factorization;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace AdvancementEngine.Learning.Estimators;

/// <summary>Gives every row the key under which the pipeline keeps its model.</summary>
[CustomMappingFactoryAttribute(Contract)]
internal sealed class ModelKeyMapping : CustomMappingFactory<ModelKeyMapping.Input, ModelKeyMapping.Output>
{
    public const string Contract = "AdvancementEngine.ModelKey";
    public const string Key = "model";

    public static void Map(Input input, Output output) => output.FactorModelKey = Key.AsMemory();

    public override Action<Input, Output> GetMapping() => Map;

    internal sealed class Input
    {
    }

    internal sealed class Output
    {
        public ReadOnlyMemory<char> FactorModelKey { get; set; }
    }
}

/// <summary>Weight 1 for every element, where the data bring no weights.</summary>
[CustomMappingFactoryAttribute(Contract)]
internal sealed class UnitWeightsMapping : CustomMappingFactory<UnitWeightsMapping.Input, UnitWeightsMapping.Output>
{
    public const string Contract = "AdvancementEngine.UnitWeights";

    public static void Map(Input input, Output output)
    {
        var weights = new float[input.FactorElements.Length];
        Array.Fill(weights, 1f);
        output.FactorWeights = new VBuffer<float>(weights.Length, weights);
    }

    public override Action<Input, Output> GetMapping() => Map;

    internal sealed class Input
    {
        [VectorType]
        public VBuffer<ReadOnlyMemory<char>> FactorElements { get; set; }
    }

    internal sealed class Output
    {
        [VectorType]
        public VBuffer<float> FactorWeights { get; set; }
    }
}

/// <summary>Scores every opportunity for the elements of a row. Elements the model does not know say nothing.</summary>
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
            if (scores[o] > scores[best]) best = o;
        }

        output.Score = new VBuffer<float>(scores.Length, scores);
        output.PredictedOpportunity = model.OpportunityIds[best].AsMemory();
    }

    public override Action<Input, Output> GetMapping() => Map;

    private static WeightedElement[] Known(FactorModel model, Input input)
    {
        var weights = input.FactorWeights.DenseValues().ToArray();
        return [.. input.FactorElements.DenseValues()
            .Select((id, i) => new WeightedElement(model.ElementIndex(id.ToString()), weights[i]))
            .Where(e => e.Element >= 0).DistinctBy(e => e.Element).OrderBy(e => e.Element)];
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

/// <summary>Predicts the value of a row and a column; one the model does not know counts with what is known of the other.</summary>
[CustomMappingFactoryAttribute(Contract)]
internal sealed class ValueScoreMapping : CustomMappingFactory<ValueScoreMapping.Input, ValueScoreMapping.Output>
{
    public const string Contract = "AdvancementEngine.ValueScore";

    public static void Map(Input input, Output output)
    {
        var model = FactorModelText.Decode(input.FactorModel);
        var element = model.ElementIndex(input.FactorRow.ToString());
        WeightedElement[] elements = element < 0 ? [] : [new WeightedElement(element, 1f)];
        var state = new float[model.Rank];
        model.State(elements, state);
        var opportunity = model.OpportunityIndex(input.FactorColumn.ToString());
        output.Score = model.PersonOffset(elements) + (opportunity < 0 ? 0f : model.Score(state, opportunity));
    }

    public override Action<Input, Output> GetMapping() => Map;

    internal sealed class Input
    {
        public ReadOnlyMemory<char> FactorRow { get; set; }

        public ReadOnlyMemory<char> FactorColumn { get; set; }

        public ReadOnlyMemory<char> FactorModel { get; set; }
    }

    internal sealed class Output
    {
        public float Score { get; set; }
    }
}
