namespace AdvancementEngine.Data.Tables;

/// <summary>The type of a column in a written table.</summary>
public enum ColumnType
{
    /// <summary>Text; VARCHAR in Parquet.</summary>
    Text = 0,

    /// <summary>A whole number; BIGINT in Parquet.</summary>
    Integer = 1,

    /// <summary>A single-precision number; FLOAT in Parquet, its shortest exact digits in text.</summary>
    Number = 2,

    /// <summary>A date; DATE in Parquet, yyyy-MM-dd in text.</summary>
    Day = 3,
}
