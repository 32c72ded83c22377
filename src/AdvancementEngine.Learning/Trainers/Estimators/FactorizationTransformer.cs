using AdvancementEngine.Factorization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace AdvancementEngine.Learning.Trainers.Estimators;

/// <summary>A fitted factorization in an ML.NET pipeline. It is saved and loaded as the chain of stock transformers it delegates to.</summary>
/// <remarks>To load a saved pipeline, register the mappings first: <c>context.ComponentCatalog.RegisterAssembly(typeof(FactorizationTransformer).Assembly)</c>.</remarks>
public sealed class FactorizationTransformer : ITransformer
{
    private readonly ITransformer _chain;

    internal FactorizationTransformer(ITransformer chain, FactorModelData data)
    {
        _chain = chain;
        Data = data;
    }

    /// <summary>The factor model, for the model file and the ranker.</summary>
    public FactorModelData Data { get; }

    /// <inheritdoc/>
    public bool IsRowToRowMapper => _chain.IsRowToRowMapper;

    /// <inheritdoc/>
    public IDataView Transform(IDataView input) => _chain.Transform(input);

    /// <inheritdoc/>
    public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => _chain.GetOutputSchema(inputSchema);

    /// <inheritdoc/>
    public IRowToRowMapper GetRowToRowMapper(DataViewSchema inputSchema) => _chain.GetRowToRowMapper(inputSchema);

    void ICanSaveModel.Save(ModelSaveContext ctx) => _chain.Save(ctx);
}
