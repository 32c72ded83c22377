using AdvancementEngine.Catalog;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Trainers.LeastSquares;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace AdvancementEngine.Learning.Trainers.Estimators;

/// <summary>Implicit weighted least squares as an ML.NET estimator: takes the ids a row has, and returns a score for every id. A row that
/// was not used in training is folded in with one k × k solve.</summary>
/// <remarks>
/// Input: a text vector with the ids a row has (<c>kind:code</c>, each once), and optionally a vector of their weights of the same length.
/// Output:
/// <c>Score</c>, one per id in ordinal order, including those the row has, and <c>PredictedOpportunity</c>, the best one it does not have.
/// There is no label.
/// The transformer solves a system per row; the factor model it provides for the ranker folds in with the system of the average row, so
/// that contributions stay exact.
/// </remarks>
public sealed class ImplicitFactorizationEstimator : IEstimator<FactorizationTransformer>
{
    private readonly MLContext _context;
    private readonly ImplicitOptions _options;
    private readonly string _elements;
    private readonly string? _weights;

    /// <param name="context">The ML.NET context.</param>
    /// <param name="options">Training options.</param>
    /// <param name="elements">Column with the ids a row has, text vector.</param>
    /// <param name="weights">Column with their weights, vector of single; null gives each a weight of 1.</param>
    public ImplicitFactorizationEstimator(MLContext context, ImplicitOptions options, string elements = "Elements", string? weights = null)
    {
        _context = context;
        _options = ImplicitOptions.Table.Check(options);
        _elements = elements;
        _weights = weights;
    }

    /// <inheritdoc/>
    /// <exception cref="RowException">The rows cannot be used for training.</exception>
    public FactorizationTransformer Fit(IDataView input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var told = PipelineRows.Told(input, _elements, null, _weights);
        var ids = told.SelectMany(t => t.Elements).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        if (ids.Length == 0)
            throw new RowException($"the column '{_elements}' is empty; needed: ids such as technology:sql; add data");
        ProtectedElements.Refuse(ids.Select(id => new Element(id, id)));
        var index = ids.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i, StringComparer.Ordinal);
        var entries = new Ratings(
            told.Count,
            ids.Length,
            told.SelectMany((t, row) => t.Elements.Zip(t.Weights, (id, weight) => (row, index[id], weight)))
        );
        var fit = new ImplicitTrainer(_options).Fit(entries);
        var data = new FactorModelData
        {
            Rank = _options.Rank,
            ElementIds = [.. ids],
            ElementFactors = FixedFoldIn.Factors(fit, ids.Length, SeenEntries.ByRow(entries)),
            OpportunityIds = [.. ids],
            OpportunityFactors = fit.ColumnFactors,
            OpportunityBias = new float[ids.Length],
            Loss = Losses.Implicit,
        };
        return new FactorizationTransformer(
            PipelineChain.ForImplicit(_context, ImplicitModelText.Of(_options, data), _elements, _weights).Fit(input),
            data
        );
    }

    /// <inheritdoc/>
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) =>
        PipelineChain.ForImplicit(_context, string.Empty, _elements, _weights).GetOutputSchema(inputSchema);
}
