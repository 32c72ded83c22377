namespace AdvancementEngine.Data.Tables;

/// <summary>What a column of a written table holds.</summary>
public enum ColumnType
{
    /// <summary>Text; VARCHAR in Parquet.</summary>
    Text = 0,

    /// <summary>A whole number; BIGINT in Parquet.</summary>
    Integer = 1,

    /// <summary>A single-precision number; FLOAT in Parquet, its shortest exact digits in text.</summary>
    Number = 2,

    /// <summary>A day; DATE in Parquet, yyyy-MM-dd in text.</summary>
    Day = 3,
}
