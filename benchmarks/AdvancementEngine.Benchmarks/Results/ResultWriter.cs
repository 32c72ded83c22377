using System.Globalization;
using System.Text;
using System.Text.Json;
using AdvancementEngine.Benchmarks.Kernels;

namespace AdvancementEngine.Benchmarks.Results;

/// <summary>Writes a result as JSON for comparison and as Markdown for reading, into one folder per processor.</summary>
internal static class ResultWriter
{
    public static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
    };

    public static IReadOnlyList<string> Write(BenchmarkResult result, string folder)
    {
        var target = Path.Combine(folder, Slug($"{result.Machine.Cpu} {result.Machine.Path}"));
        Directory.CreateDirectory(target);
        var (json, markdown) = (Path.Combine(target, result.Scale + ".json"), Path.Combine(target, result.Scale + ".md"));
        File.WriteAllText(json, JsonSerializer.Serialize(result, Json) + "\n");
        File.WriteAllText(markdown, Markdown(result));
        return [json, markdown];
    }

    internal static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var c in name.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().Trim('-');
    }

    internal static string Markdown(BenchmarkResult result)
    {
        var text = new StringBuilder();
        Line(text, $"# Scoring kernels on {result.Machine.Cpu}, {result.Scale} run");
        Line(text, $"");
        Part(text, $"{result.Machine.Cores} logical cores, {result.Machine.Os}; path {result.Machine.Path}. ");
        Line(text, $"{string.Join("; ", result.Versions.Select(v => $"{v.Key} {v.Value}"))}.");
        Part(text, $"One core: {result.Limits.GFlops:f1} GFLOP/s of multiply-adds in the L1 cache, ");
        Line(text, $"{result.Limits.CatalogGBs:f0} GB/s reading 2.5 MiB, {result.Limits.MemoryGBs:f0} GB/s reading 128 MiB.");
        Line(text, $"");
        Part(text, $"Made-up factors at sizes chosen for measuring");
        Part(text, $"{(ShippedSize.Value is { } shipped ? $"; only {shipped} is the shipped catalog's" : ", not the shipped catalog's")}.");
        Part(text, $" Every variant was checked to give the same top 20. Nanoseconds per pair of person and opportunity, minimum ");
        Line(text, $"of the iterations (median in parentheses): other work on the machine only adds time.");
        Line(text, $"");
        Part(text, $"PredictionEngine and Transform take ids, as a recommender in ML.NET does and as it can be saved and loaded ");
        Line(text, $"with public parts; bare takes dense indices, the minimum cost of a prediction in ML.NET.");
        Line(text, $"");
        Part(text, $"| k | N | blocks | GFLOP/s | of peak | one person | scores only | TensorPrimitives.Dot | plain loop | ");
        Part(text, $"LINQ sort | PredictionEngine | bare PredictionEngine | Transform | PredictionEngine ÷ blocks | bare ÷ ");
        Line(text, $"blocks | PredictionEngine ÷ one person |");
        Line(text, $"|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var size in result.Entries.Where(e => e.Name == nameof(KernelBenchmarks.Blocks)).OrderBy(e => e.Rank).ThenBy(e => e.Count))
        {
            Entry At(string name) => result.Entries.First(e => e.Name == name && e.Rank == size.Rank && e.Count == size.Count);
            string Time(string name) => string.Create(CultureInfo.InvariantCulture, $"{At(name).Least:f2} ({At(name).Median:f2})");
            var one = At(nameof(KernelBenchmarks.OnePerson));
            Part(text, $"| {size.Rank} | {size.Count} | {Time(size.Name)} | {2 * size.Rank / size.Least:f1} | ");
            Part(text, $"{size.Ratios["shareOfPeak"]:f2} | {Time(one.Name)} | {Time(nameof(KernelBenchmarks.OnePersonScores))} | ");
            Part(text, $"{Time(nameof(KernelBenchmarks.TensorDot))} | {Time(nameof(KernelBenchmarks.PlainLoop))} | ");
            Part(text, $"{Time(nameof(KernelBenchmarks.Linq))} | {Time(nameof(KernelBenchmarks.PredictionEngine))} | ");
            Part(text, $"{Time(nameof(KernelBenchmarks.BarePredictionEngine))} | {Time(nameof(KernelBenchmarks.Transform))} | ");
            Part(text, $"{size.Ratios["timesPredictionEngine"]:f0} | {size.Ratios["timesBarePredictionEngine"]:f0} | ");
            Line(text, $"{one.Ratios["timesPredictionEngine"]:f0} |");
        }

        Line(text, $"");
        Line(text, $"Nanoseconds per person: the state from ten elements; their shares in ten winners.");
        Line(text, $"");
        Line(text, $"| | k | minimum | median | bytes allocated |");
        Line(text, $"|---|---|---|---|---|");
        foreach (
            var entry in result.Entries.Where(e =>
                !ResultReader.Ours.Contains(e.Name, StringComparer.Ordinal) && !ResultReader.Peers.Contains(e.Name, StringComparer.Ordinal)
            )
        )
            Line(text, $"| {entry.Name} | {entry.Rank} | {entry.Least:f0} | {entry.Median:f0} | {entry.AllocatedBytes} |");
        return text.ToString();
    }

    private static void Line(StringBuilder text, FormattableString line)
    {
        Part(text, line);
        text.Append('\n');
    }

    private static void Part(StringBuilder text, FormattableString part) => text.Append(part.ToString(CultureInfo.InvariantCulture));
}
