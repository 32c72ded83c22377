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

/// <summary>A column of a written table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Meaning">What it says, one sentence.</param>
public sealed record TableColumn(string Name, ColumnType Type, string Meaning);

/// <summary>The formats tables are written in.</summary>
public enum TableFormat
{
    /// <summary>Parquet, compressed.</summary>
    Parquet = 0,

    /// <summary>Delimited text as <see cref="Csv.CsvWriter"/> writes it; null is an empty field.</summary>
    Csv = 1,

    /// <summary>A JSON object a line; every field in every line, null where there is none.</summary>
    Jsonl = 2,
}
