using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace AdvancementEngine.Learning.Trainers.Estimators;

/// <summary>Gives every row the key under which the pipeline stores its model.</summary>
[CustomMappingFactoryAttribute(Contract)]
internal sealed class ModelKeyMapping : CustomMappingFactory<ModelKeyMapping.Input, ModelKeyMapping.Output>
{
    public const string Contract = "AdvancementEngine.ModelKey";
    public const string Key = "model";

    public static void Map(Input input, Output output) => output.FactorModelKey = Key.AsMemory();

    public override Action<Input, Output> GetMapping() => Map;

    internal sealed class Input { }

    internal sealed class Output
    {
        public ReadOnlyMemory<char> FactorModelKey { get; set; }
    }
}
