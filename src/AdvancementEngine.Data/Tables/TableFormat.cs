namespace AdvancementEngine.Data.Tables;

/// <summary>The formats tables are written in.</summary>
public enum TableFormat
{
    /// <summary>Parquet, compressed.</summary>
    Parquet = 0,

    /// <summary>Delimited text, as written by <see cref="Csv.CsvWriter"/>; null is an empty field.</summary>
    Csv = 1,

    /// <summary>One JSON object per line, with every field in every line; null if there is no value.</summary>
    Jsonl = 2,
}
