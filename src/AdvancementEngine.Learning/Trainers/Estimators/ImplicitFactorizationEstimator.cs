using AdvancementEngine.Catalog;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Trainers.LeastSquares;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace AdvancementEngine.Learning.Trainers.Estimators;

/// <summary>Implicit weighted least squares as an ML.NET estimator: what a row has seen in, a score for everything out; a row that was not
/// trained on is folded in by one k × k solve.</summary>
/// <remarks>
/// Input: a vector of text with the ids a row has seen (<c>kind:code</c>, each once), optionally a vector of their weights as long. Output:
/// <c>Score</c>, one per id in ordinal
/// order, seen ones too, and <c>PredictedOpportunity</c>, the best one not seen. There is no label.
/// The transformer solves a system per row; the factor model it gives for the ranker folds in by the one of the average row, so that shares
/// stay exact.
/// </remarks>
public sealed class ImplicitFactorizationEstimator : IEstimator<FactorizationTransformer>
{
    private readonly MLContext _context;
    private readonly ImplicitOptions _options;
    private readonly string _elements;
    private readonly string? _weights;

    /// <param name="context">The ML.NET context.</param>
    /// <param name="options">Training options.</param>
    /// <param name="elements">Column of ids seen, vector of text.</param>
    /// <param name="weights">Column of their weights, vector of single; null weighs each 1.</param>
    public ImplicitFactorizationEstimator(MLContext context, ImplicitOptions options, string elements = "Elements", string? weights = null)
    {
        _context = context;
        _options = ImplicitOptions.Table.Check(options);
        _elements = elements;
        _weights = weights;
    }

    /// <inheritdoc/>
    /// <exception cref="RowException">The rows cannot be learned from.</exception>
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
