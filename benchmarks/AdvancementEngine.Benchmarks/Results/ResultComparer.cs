using System.Globalization;
using System.Text.Json;

namespace AdvancementEngine.Benchmarks.Results;

/// <summary>Compares two results by their ratios, which vary less between machines and loads than times do.</summary>
internal static class ResultComparer
{
    /// <summary>How much worse a ratio can be before it is a regression, as a share of the earlier ratio, 0 to 1.</summary>
    public const double DefaultTolerance = 0.15;

    public static int Compare(string before, string after, string tolerance, TextWriter output)
    {
        if (!double.TryParse(tolerance, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !(value >= 0 && value < 1))
        {
            output.WriteLine($"tolerance: found '{tolerance}'; needed: a number from 0 to below 1; for example --tolerance 0.15");
            return 2;
        }

        return Compare(before, after, value, output);
    }

    /// <summary>Prints every ratio that is in both results.</summary>
    /// <returns>0; 1 if a ratio of the later result is worse beyond the tolerance; 2 if a file cannot be read or the results have nothing
    /// in common.</returns>
    public static int Compare(string before, string after, double tolerance, TextWriter output)
    {
        BenchmarkResult earlier,
            later;
        try
        {
            (earlier, later) = (Read(before), Read(after));
        }
        catch (Exception e) when (e is IOException or JsonException or UnauthorizedAccessException or InvalidDataException)
        {
            output.WriteLine(e.Message);
            return 2;
        }

        var (compared, worse) = (0, 0);
        foreach (var entry in earlier.Entries)
        {
            var other = later.Entries.FirstOrDefault(e => (e.Name, e.Rank, e.Count) == (entry.Name, entry.Rank, entry.Count));
            if (other is null)
                continue;
            foreach (var (name, was) in entry.Ratios)
            {
                if (!other.Ratios.TryGetValue(name, out var now))
                    continue;
                compared++;
                var regression = !(now >= was * (1 - tolerance));
                if (regression)
                    worse++;
                output.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{(regression ? "WORSE " : "ok    ")}{entry.Name} k={entry.Rank} N={entry.Count} {name}: {was:f3} -> {now:f3} "
                            + $"({(now / was - 1) * 100:+0.0;-0.0}%)"
                    )
                );
            }
        }

        if (compared == 0)
        {
            output.WriteLine(
                $"found no ratio in both {before} and {after}; needed: two results with a common size; run the same scale twice"
            );
            return 2;
        }

        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{compared} ratios compared, {worse} worse by more than {tolerance:p0}")
        );
        return worse == 0 ? 0 : 1;
    }

    private static BenchmarkResult Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<BenchmarkResult>(File.ReadAllText(path), ResultWriter.Json)
                ?? throw new InvalidDataException($"{path}: found null; needed: a result written by this program; run short or full");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException(
                $"{path}, line {e.LineNumber + 1}: found {e.Message}; needed: a result written by this program; run short or full",
                e
            );
        }
    }
}
