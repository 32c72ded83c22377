using AdvancementEngine.Factorization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace AdvancementEngine.Learning.Trainers.Estimators;

/// <summary>A fitted factorization in an ML.NET pipeline. It is saved and loaded as the chain of stock transformers it delegates
/// to.</summary>
/// <remarks>To load a saved pipeline, register the mappings first:
/// <c>context.ComponentCatalog.RegisterAssembly(typeof(FactorizationTransformer).Assembly)</c>.</remarks>
public sealed class FactorizationTransformer : ITransformer
{
    private readonly Lazy<ITransformer> _chain;
    private readonly ITransformer? _direct;

    internal FactorizationTransformer(ITransformer chain, FactorModelData data)
    {
        _chain = new Lazy<ITransformer>(chain);
        Data = data;
    }

    /// <param name="chain">Creates the chain to save, when it is saved.</param>
    /// <param name="direct">Does the same directly with the model in memory, in one step.</param>
    /// <param name="data">The factor model.</param>
    internal FactorizationTransformer(Func<ITransformer> chain, ITransformer direct, FactorModelData data)
    {
        _chain = new Lazy<ITransformer>(chain);
        _direct = direct;
        Data = data;
    }

    /// <summary>The factor model, for the model file and the ranker.</summary>
    public FactorModelData Data { get; }

    /// <inheritdoc/>
    public bool IsRowToRowMapper => Used.IsRowToRowMapper;

    /// <inheritdoc/>
    public IDataView Transform(IDataView input) => Used.Transform(input);

    /// <inheritdoc/>
    public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => Used.GetOutputSchema(inputSchema);

    /// <inheritdoc/>
    public IRowToRowMapper GetRowToRowMapper(DataViewSchema inputSchema) => Used.GetRowToRowMapper(inputSchema);

    void ICanSaveModel.Save(ModelSaveContext ctx) => _chain.Value.Save(ctx);

    private ITransformer Used => _direct ?? _chain.Value;
}
