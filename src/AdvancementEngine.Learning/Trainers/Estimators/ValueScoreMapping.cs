using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace AdvancementEngine.Learning.Trainers.Estimators;

/// <summary>Predicts the value of a row and a column; if one is unknown, it is predicted from the other alone.</summary>
[CustomMappingFactoryAttribute(Contract)]
internal sealed class ValueScoreMapping : CustomMappingFactory<ValueScoreMapping.Input, ValueScoreMapping.Output>
{
    public const string Contract = "AdvancementEngine.ValueScore";

    public static void Map(Input input, Output output) =>
        output.Score = FactorModelText.Values(input.FactorModel).Score(input.FactorRow.Span, input.FactorColumn.Span);

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
