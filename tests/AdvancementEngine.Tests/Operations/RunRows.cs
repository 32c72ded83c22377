using AdvancementEngine.Data.Csv;
using AdvancementEngine.Data.Parquet;
using AdvancementEngine.Operations;
using AdvancementEngine.Operations.Runs;

namespace AdvancementEngine.Tests.Operations;

/// <summary>The rows of a finished run, read back by column name.</summary>
internal static class RunRows
{
    public static List<Dictionary<string, string>> Read(string run)
    {
        var rows = new List<Dictionary<string, string>>();
        foreach (var part in RunFolder.ReadManifest(run).Parts.Select(p => Path.Combine(run, p.File)))
        {
            if (part.EndsWith(".parquet", StringComparison.Ordinal))
            {
                using var parquet = ParquetReader.Open(part);
                rows.AddRange(parquet.Rows().Select(r => Named(parquet.Header, r)));
            }
            else
            {
                using var csv = CsvReader.Open(part);
                rows.AddRange(csv.Rows().Select(r => Named(csv.Header, r)));
            }
        }

        return rows;
    }

    private static Dictionary<string, string> Named(CsvHeader header, CsvRow row) =>
        header.Names.Select((n, i) => (n, row[i])).ToDictionary(p => p.n, p => p.Item2, StringComparer.Ordinal);
}

/// <summary>Hands a batch's progress on as it is reported.</summary>
internal sealed class Told(Action<BatchProgress> tell) : IProgress<BatchProgress>
{
    public void Report(BatchProgress value) => tell(value);
}
