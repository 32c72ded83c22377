using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace AdvancementEngine.Learning.Trainers.Estimators;

/// <summary>Weight 1 for every element if the data has no weights.</summary>
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
