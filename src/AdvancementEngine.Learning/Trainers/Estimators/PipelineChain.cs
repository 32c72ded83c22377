using Microsoft.ML;
using Microsoft.ML.Data;

namespace AdvancementEngine.Learning.Trainers.Estimators;

/// <summary>The chains of stock transformers that carry a model through a pipeline: columns with fixed names, the model as mapped text, and
/// one custom mapping that scores.</summary>
internal static class PipelineChain
{
    private const string ModelKey = nameof(ModelKeyMapping.Output.FactorModelKey);
    private const string Model = nameof(ListScoreMapping.Input.FactorModel);

    public static IEstimator<ITransformer> ForList(MLContext context, string model, string elements, string? weights) =>
        Scored(context, model, elements, weights, ListScoreMapping.Map, ListScoreMapping.Contract);

    public static IEstimator<ITransformer> ForImplicit(MLContext context, string model, string elements, string? weights) =>
        Scored(context, model, elements, weights, ImplicitScoreMapping.Map, ImplicitScoreMapping.Contract);

    public static IEstimator<ITransformer> ForValue(MLContext context, string model, string row, string column) =>
        context
            .Transforms.CopyColumns(nameof(ValueScoreMapping.Input.FactorRow), row)
            .Append(context.Transforms.CopyColumns(nameof(ValueScoreMapping.Input.FactorColumn), column))
            .Append(ModelOf(context, model))
            .Append(
                context.Transforms.CustomMapping<ValueScoreMapping.Input, ValueScoreMapping.Output>(
                    ValueScoreMapping.Map,
                    ValueScoreMapping.Contract
                )
            )
            .Append(
                context.Transforms.DropColumns(
                    nameof(ValueScoreMapping.Input.FactorRow),
                    nameof(ValueScoreMapping.Input.FactorColumn),
                    ModelKey,
                    Model
                )
            );

    /// <summary>The value chain in one step, for a model in memory; it cannot be saved.</summary>
    public static IEstimator<ITransformer> Direct(MLContext context, ValueScorer scorer, string row, string column)
    {
        var input = SchemaDefinition.Create(typeof(ValuePair));
        input[nameof(ValuePair.FactorRow)].ColumnName = row;
        input[nameof(ValuePair.FactorColumn)].ColumnName = column;
        void Map(ValuePair pair, ValueScoreMapping.Output output) =>
            output.Score = scorer.Score(pair.FactorRow.Span, pair.FactorColumn.Span);
        return context.Transforms.CustomMapping<ValuePair, ValueScoreMapping.Output>(Map, null, input);
    }

    private static IEstimator<ITransformer> Scored(
        MLContext context,
        string model,
        string elements,
        string? weights,
        Action<ListScoreMapping.Input, ListScoreMapping.Output> map,
        string contract
    )
    {
        var named = context.Transforms.CopyColumns(nameof(ListScoreMapping.Input.FactorElements), elements);
        var weighed = weights is null
            ? named
                .Append(
                    context.Transforms.CustomMapping<UnitWeightsMapping.Input, UnitWeightsMapping.Output>(
                        UnitWeightsMapping.Map,
                        UnitWeightsMapping.Contract
                    )
                )
                .Append(ModelOf(context, model))
            : named
                .Append(context.Transforms.CopyColumns(nameof(ListScoreMapping.Input.FactorWeights), weights))
                .Append(ModelOf(context, model));
        return weighed
            .Append(context.Transforms.CustomMapping(map, contract))
            .Append(
                context.Transforms.DropColumns(
                    nameof(ListScoreMapping.Input.FactorElements),
                    nameof(ListScoreMapping.Input.FactorWeights),
                    ModelKey,
                    Model
                )
            );
    }

    private static EstimatorChain<ITransformer> ModelOf(MLContext context, string model) =>
        new EstimatorChain<ITransformer>()
            .Append<ITransformer>(
                context.Transforms.CustomMapping<ModelKeyMapping.Input, ModelKeyMapping.Output>(
                    ModelKeyMapping.Map,
                    ModelKeyMapping.Contract
                )
            )
            .Append<ITransformer>(
                context.Transforms.Conversion.MapValue(Model, [KeyValuePair.Create(ModelKeyMapping.Key, model)], ModelKey)
            );
}
