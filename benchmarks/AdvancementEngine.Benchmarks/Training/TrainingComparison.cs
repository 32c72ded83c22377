using System.Diagnostics;
using System.Globalization;
using System.Text;
using AdvancementEngine.Benchmarks.Results;

namespace AdvancementEngine.Benchmarks.Training;

/// <summary>Compares each trainer with its scalar reference, after checking that both reach the same quality. The two alternate, so that
/// both run under the same load.</summary>
internal static class TrainingComparison
{
    private const int Rounds = 9;

    public static int Run()
    {
        var reference = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "reference"));
        var cases = new List<ITrainingCase>();
        Add(cases, Path.Combine(reference, "stackoverflow-2016", "respondents.csv"), path => [new SoftmaxCase(path)]);
        Add(cases, Path.Combine(reference, "movielens-100k"), path => [new ImplicitCase(path), new SquaredErrorCase(path)]);
        if (cases.Count == 0)
        {
            Console.Error.WriteLine(
                $"found none of the datasets under {reference}; needed: stackoverflow-2016/respondents.csv or movielens-100k; nothing was "
                    + $"measured"
            );
            return 1;
        }

        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"# Trainers compared with their scalar references on {Cpu()}\n\nPlain loops with the same data, options and passes; "
                + $"{Environment.ProcessorCount} shared processors; the variants alternated for {Rounds} rounds. Other work on the machine "
                + $"only adds time, so the ratio of the minimum times is shown next to that of the medians.\n"
        );
        var agreed = true;
        foreach (var one in cases)
            agreed &= Measure(one, text);
        text.Append("\nCommand: `dotnet run -c Release --project benchmarks/AdvancementEngine.Benchmarks -- training`\n");
        Console.Write(text);
        if (!agreed)
            return 1;
        var folder = Path.Combine(Repository.Root, "benchmarks", "results", ResultWriter.Slug($"{Cpu()} {Numerics.Kernels.Path}"));
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "training.md"), text.ToString());
        return 0;
    }

    private static void Add(List<ITrainingCase> cases, string path, Func<string, ITrainingCase[]> make)
    {
        if (Path.Exists(path))
            cases.AddRange(make(path));
        else
            Console.Error.WriteLine($"skipped: {path} is not on this machine");
    }

    private static bool Measure(ITrainingCase one, StringBuilder text)
    {
        (string Name, Func<object> Fit)[] ways =
        [
            ("scalar reference", one.FitReference),
            ("engine, one thread", () => one.Fit(1)),
            ("engine, two threads", () => one.Fit(2)),
            .. one.Others,
        ];
        var quality = ways.Select(w => one.Quality(w.Fit())).ToArray();
        var times = ways.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var w = 0; w < ways.Length; w++)
            {
                var start = Stopwatch.GetTimestamp();
                ways[w].Fit();
                times[w].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        double Median(int way) => times[way].Order().ElementAt(Rounds / 2);
        text.Append(
            CultureInfo.InvariantCulture,
            $"\n## {one.Name}\n\n| variant | median ms | ÷ reference | minimum ms | ÷ reference | {one.QualityName} "
                + $"|\n|---|---:|---:|---:|---:|---:|\n"
        );
        for (var w = 0; w < ways.Length; w++)
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {ways[w].Name} | {Median(w):F0} | {Median(w) / Median(0):F2} | {times[w].Min():F0} | "
                    + $"{times[w].Min() / times[0].Min():F2} | {quality[w]:F4} |\n"
            );
        if (Math.Abs(quality[0] - quality[1]) <= one.Noise && quality[1] == quality[2])
            return true;
        Console.Error.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"found {one.QualityName} {quality[0]:F4}, {quality[1]:F4} and {quality[2]:F4}; needed: a reference within {one.Noise} and "
                    + $"the same on any number of threads; the times are not for the same work, so no result was written"
            )
        );
        return false;
    }

    private static string Cpu() =>
        BenchmarkDotNet.Environments.HostEnvironmentInfo.GetCurrent().Cpu.Value?.ProcessorName?.Trim() is { Length: > 0 } name
            ? name
            : "unknown cpu";
}
