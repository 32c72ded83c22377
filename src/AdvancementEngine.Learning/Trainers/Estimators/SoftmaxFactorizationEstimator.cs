using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Trainers.Softmax;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace AdvancementEngine.Learning.Trainers.Estimators;

/// <summary>The softmax factorization as an ML.NET estimator: takes the elements of a state, and returns a score for every
/// opportunity.</summary>
/// <remarks>
/// Input: a vector of text with element ids (<c>kind:code</c>), optionally a vector of their weights of the same length, and for fitting
/// the id of the opportunity that came next. Output: <c>Score</c>, one per opportunity in ordinal order of its id, and
/// <c>PredictedOpportunity</c>.
/// </remarks>
public sealed class SoftmaxFactorizationEstimator : IEstimator<FactorizationTransformer>
{
    private readonly MLContext _context;
    private readonly SoftmaxOptions _options;
    private readonly string _elements;
    private readonly string _opportunity;
    private readonly string? _weights;

    /// <param name="context">The ML.NET context.</param>
    /// <param name="options">Training options.</param>
    /// <param name="elements">Column of element ids, vector of text.</param>
    /// <param name="opportunity">Column of the opportunity that came next, text; needed for fitting only.</param>
    /// <param name="weights">Column of element weights, vector of single; null gives every element a weight of 1.</param>
    public SoftmaxFactorizationEstimator(
        MLContext context,
        SoftmaxOptions options,
        string elements = "Elements",
        string opportunity = "Opportunity",
        string? weights = null
    )
    {
        _context = context;
        _options = SoftmaxOptions.Table.Check(options);
        _elements = elements;
        _opportunity = opportunity;
        _weights = weights;
    }

    /// <inheritdoc/>
    /// <exception cref="RowException">The rows cannot be used for training.</exception>
    public FactorizationTransformer Fit(IDataView input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var data = Train(PipelineRows.Read(input, _elements, _opportunity, _weights));
        return new FactorizationTransformer(
            PipelineChain.ForList(_context, FactorModelText.Of(data), _elements, _weights).Fit(input),
            data
        );
    }

    /// <inheritdoc/>
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) =>
        PipelineChain.ForList(_context, string.Empty, _elements, _weights).GetOutputSchema(inputSchema);

    private FactorModelData Train(PipelineRows rows)
    {
        var fit = new SoftmaxTrainer(_options).Fit(rows.Rows);
        return new FactorModelData
        {
            Rank = fit.Rank,
            ElementIds = [.. rows.Elements],
            ElementFactors = fit.ElementFactors,
            OpportunityIds = [.. rows.Opportunities],
            OpportunityFactors = fit.OpportunityFactors,
            OpportunityBias = fit.Bias,
            Loss = Losses.Softmax,
        };
    }
}
