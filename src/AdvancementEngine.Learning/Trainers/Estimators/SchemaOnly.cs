using Microsoft.ML;
using Microsoft.ML.Data;

namespace AdvancementEngine.Learning.Trainers.Estimators;

/// <summary>The columns of a data view without its rows: enough to fit stock transformers that do not read rows, without keeping data in
/// memory.</summary>
internal sealed class SchemaOnly(DataViewSchema schema) : IDataView
{
    public DataViewSchema Schema => schema;

    public bool CanShuffle => false;

    public long? GetRowCount() => 0;

    public DataViewRowCursor GetRowCursor(IEnumerable<DataViewSchema.Column> columnsNeeded, Random? rand = null) =>
        throw new NotSupportedException(
            "found a transformer that reads rows; needed: a transformer that needs only the schema; fit it on the data"
        );

    public DataViewRowCursor[] GetRowCursorSet(IEnumerable<DataViewSchema.Column> columnsNeeded, int n, Random? rand = null) =>
        [GetRowCursor(columnsNeeded, rand)];
}
