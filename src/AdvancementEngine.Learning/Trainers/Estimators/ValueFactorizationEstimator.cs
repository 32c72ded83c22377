using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Trainers.SquaredError;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace AdvancementEngine.Learning.Trainers.Estimators;

/// <summary>The squared-error factorization as an ML.NET estimator: takes ids of a row and a column, and returns the value as <c>Score</c>.
/// Like ML.NET's own matrix factorization trainer, but with biases and predictions for unseen ids.</summary>
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
    public ValueFactorizationEstimator(
        MLContext context,
        SquaredErrorOptions options,
        string row = "Row",
        string column = "Column",
        string value = "Label"
    )
    {
        _context = context;
        _options = SquaredErrorOptions.Table.Check(options);
        _row = row;
        _column = column;
        _value = value;
    }

    /// <inheritdoc/>
    /// <exception cref="RowException">The values cannot be used for training.</exception>
    public FactorizationTransformer Fit(IDataView input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var (rowIds, columnIds, ratings) = Read(input);
        var fit = new SquaredErrorTrainer(_options).Fit(ratings);
        var data = new FactorModelData
        {
            Rank = fit.Rank,
            ElementIds = [.. rowIds],
            ElementFactors = fit.RowFactors,
            OpportunityIds = [.. columnIds],
            OpportunityFactors = fit.ColumnFactors,
            OpportunityBias = fit.ColumnBias,
            Loss = Losses.Squared,
            SquaredError = new SquaredErrorTerms(fit.Mean, fit.RowBias),
        };
        var columns = new SchemaOnly(input.Schema);
        return new FactorizationTransformer(
            () => PipelineChain.ForValue(_context, FactorModelText.Of(data), _row, _column).Fit(columns),
            PipelineChain.Direct(_context, new ValueScorer(data), _row, _column).Fit(columns),
            data
        );
    }

    /// <inheritdoc/>
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) =>
        PipelineChain.ForValue(_context, string.Empty, _row, _column).GetOutputSchema(inputSchema);

    private (string[] Rows, string[] Columns, Ratings Ratings) Read(IDataView input)
    {
        var (rows, columns, entries) = (new IdTable(), new IdTable(), new List<(int Row, int Column, float Value)>());
        using var cursor = input.GetRowCursor([input.Schema[_row], input.Schema[_column], input.Schema[_value]]);
        var row = cursor.GetGetter<ReadOnlyMemory<char>>(input.Schema[_row]);
        var column = cursor.GetGetter<ReadOnlyMemory<char>>(input.Schema[_column]);
        var value = cursor.GetGetter<float>(input.Schema[_value]);
        ReadOnlyMemory<char> rowId = default,
            columnId = default;
        var given = 0f;
        while (cursor.MoveNext())
        {
            row(ref rowId);
            column(ref columnId);
            value(ref given);
            entries.Add((rows.Number(rowId.Span), columns.Number(columnId.Span), given));
        }

        var (rowIds, rowPlace) = rows.Ordered();
        var (columnIds, columnPlace) = columns.Ordered();
        return (
            rowIds,
            columnIds,
            new Ratings(rowIds.Length, columnIds.Length, entries.Select(e => (rowPlace[e.Row], columnPlace[e.Column], e.Value)))
        );
    }
}
