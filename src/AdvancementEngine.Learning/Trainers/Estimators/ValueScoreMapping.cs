using AdvancementEngine.Factorization;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace AdvancementEngine.Learning.Trainers.Estimators;

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
