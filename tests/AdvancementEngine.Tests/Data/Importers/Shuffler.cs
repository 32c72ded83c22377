using AdvancementEngine.Data.Csv;

namespace AdvancementEngine.Tests.Data.Importers;

/// <summary>Copies a delimited file with its columns in another order and some left out.</summary>
internal static class Shuffler
{
    public static void Copy(string from, string to, char delimiter, string[] without, int seed)
    {
        using var reader = CsvReader.Open(from, delimiter == '\t' ? CsvOptions.Tab : CsvOptions.Comma);
        var order = Enumerable.Range(0, reader.Header.Names.Count).Where(i => !without.Contains(reader.Header.Names[i])).ToArray();
        new Random(seed).Shuffle(order);
        using var stream = File.Create(to);
        using var writer = new CsvWriter(stream, [.. order.Select(i => reader.Header.Names[i])], delimiter);
        foreach (var row in reader.Rows())
        {
            if (row.Problem is null)
                writer.Write([.. order.Select(i => row.Cells[i])]);
        }
    }
}
