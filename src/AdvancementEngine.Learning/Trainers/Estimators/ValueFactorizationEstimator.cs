using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Trainers.SquaredError;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace AdvancementEngine.Learning.Trainers.Estimators;

/// <summary>The squared-error factorization as an ML.NET estimator: ids of a row and a column in, the value out as <c>Score</c>. The job of ML.NET's own matrix factorization trainer, with biases and an answer for the unseen.</summary>
/// <remarks>Input: two text columns of ids (<c>kind:code</c>), and for fitting a single column of values.</remarks>
public sealed class ValueFactorizationEstimator : IEstimator<FactorizationTransformer>
{
    private readonly MLContext _context;
    private readonly SquaredErrorOptions _options;
    private readonly string _row;
    private readonly string _column;
    private readonly string _value;

    /// <param name="context">The ML.NET context.</param>
    /// <param name="options">Training options.</param>
    /// <param name="row">Column of row ids, text.</param>
    /// <param name="column">Column of column ids, text.</param>
    /// <param name="value">Column of values, single; needed for fitting only.</param>
    public ValueFactorizationEstimator(MLContext context, SquaredErrorOptions options, string row = "Row", string column = "Column", string value = "Label")
    {
        _context = context;
        _options = SquaredErrorOptions.Table.Check(options);
        _row = row;
        _column = column;
        _value = value;
    }

    /// <inheritdoc/>
    /// <exception cref="RowException">The values cannot be learned from.</exception>
    public FactorizationTransformer Fit(IDataView input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var told = Told(input);
        var rows = told.Select(t => t.Row).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var columns = told.Select(t => t.Column).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var rowIndex = rows.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i, StringComparer.Ordinal);
        var columnIndex = columns.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i, StringComparer.Ordinal);
        var fit = new SquaredErrorTrainer(_options).Fit(new Ratings(rows.Length, columns.Length, told.Select(t => (rowIndex[t.Row], columnIndex[t.Column], t.Value))));
        var data = new FactorModelData
        {
            Rank = fit.Rank,
            ElementIds = [.. rows],
            ElementFactors = fit.RowFactors,
            OpportunityIds = [.. columns],
            OpportunityFactors = fit.ColumnFactors,
            OpportunityBias = fit.ColumnBias,
            Loss = Losses.Squared,
            SquaredError = new SquaredErrorTerms(fit.Mean, fit.RowBias),
        };
        return new FactorizationTransformer(PipelineChain.ForValue(_context, FactorModelText.Of(data), _row, _column).Fit(input), data);
    }

    /// <inheritdoc/>
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) =>
        PipelineChain.ForValue(_context, string.Empty, _row, _column).GetOutputSchema(inputSchema);

    private List<(string Row, string Column, float Value)> Told(IDataView input)
    {
        var told = new List<(string, string, float)>();
        using var cursor = input.GetRowCursor([input.Schema[_row], input.Schema[_column], input.Schema[_value]]);
        var row = cursor.GetGetter<ReadOnlyMemory<char>>(input.Schema[_row]);
        var column = cursor.GetGetter<ReadOnlyMemory<char>>(input.Schema[_column]);
        var value = cursor.GetGetter<float>(input.Schema[_value]);
        ReadOnlyMemory<char> rowId = default, columnId = default;
        var given = 0f;
        while (cursor.MoveNext())
        {
            row(ref rowId);
            column(ref columnId);
            value(ref given);
            told.Add((rowId.ToString(), columnId.ToString(), given));
        }

        return told;
    }
}
