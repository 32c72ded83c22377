namespace AdvancementEngine.Data.Tables;

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
