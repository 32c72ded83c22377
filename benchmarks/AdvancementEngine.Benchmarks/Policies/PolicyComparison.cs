using System.Diagnostics;
using System.Globalization;
using System.Text;
using AdvancementEngine.Benchmarks.Results;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Benchmarks.Policies;

/// <summary>Measures the whole policy book for one participant and 20 opportunities, with the program findings already computed: in a
/// reused session, in a new one, and for several sets of facts in one session. The variants alternate, so that all run under the same
/// load.</summary>
internal static class PolicyComparison
{
    private const int Opportunities = 20;
    private const int Rounds = 400;
    private const int SetsOfFacts = 4;

    public static int Run()
    {
        var catalog = CatalogReader.Read(Path.Combine(Repository.Root, "data", "catalog"));
        var cohort = CohortReader.Open(Path.Combine(Repository.Root, "data", "demo"), catalog, null, new DateOnly(2026, 10, 1));
        var book = PolicyBook.Create();
        var candidates = catalog.Occupations.Take(Opportunities).Select(o => new Candidate(o, null, 0f)).ToArray();
        var programs = cohort.Programs.Programs.Values.ToDictionary(
            p => p.Id,
            p => book.EvaluateProgram(p, catalog, cohort.AsOf),
            StringComparer.Ordinal
        );
        var none = book.EvaluateProgram(null, catalog, cohort.AsOf);
        var people = cohort.Rows().Select(r => r.Participant).OfType<Participant>().ToArray();
        var (kept, fresh) = (new PolicyEvaluation(), new PolicyEvaluation());
        PolicyCase Case(Participant p) =>
            new(p, cohort.AsOf, catalog, p.Program is { } id ? programs.GetValueOrDefault(id, none) : none, PolicyRequest.Default);
        var several = new PolicyEvaluation();
        Candidate[] severalCandidates = [.. Enumerable.Range(0, SetsOfFacts).SelectMany(_ => candidates)];
        void EvaluateSeveral(Participant p)
        {
            var sets = new CaseCandidates[SetsOfFacts];
            for (var i = 0; i < sets.Length; i++)
                sets[i] = new CaseCandidates(Case(p), Opportunities);
            book.Evaluate(sets, severalCandidates, PolicyFilter.All, several);
        }

        var ways = new (string Name, Action<Participant> Evaluate, int Sets)[]
        {
            ("NRules, reused session", p => book.Evaluate(Case(p), candidates, PolicyFilter.All, kept), 1),
            (
                "NRules, new evaluation and session",
                p => book.Evaluate(Case(p), candidates, PolicyFilter.All, fresh = new PolicyEvaluation()),
                1
            ),
            ($"NRules, reused session with {SetsOfFacts} sets of facts, each", EvaluateSeveral, SetsOfFacts),
        };
        foreach (var person in people)
        {
            foreach (var (_, evaluate, _) in ways)
                evaluate(person);
            Agree(person, kept, fresh, several);
        }

        var findings =
            people.Sum(p =>
            {
                ways[0].Evaluate(p);
                return kept.Participant.Length + Enumerable.Range(0, Opportunities).Sum(i => kept.Of(i).Length);
            }) / (double)people.Length;
        var rows = Measure(ways, people);
        var text = Markdown(rows, people.Length, findings);
        Console.Write(text);
        var folder = Path.Combine(Repository.Root, "benchmarks", "results", ResultWriter.Slug($"{Cpu()} {Numerics.Kernels.Path}"));
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "policies.md"), text);
        return 0;
    }

    private static string Cpu() =>
        BenchmarkDotNet.Environments.HostEnvironmentInfo.GetCurrent().Cpu.Value?.ProcessorName?.Trim() is { Length: > 0 } name
            ? name
            : "unknown cpu";

    private static void Agree(Participant person, PolicyEvaluation kept, PolicyEvaluation fresh, PolicyEvaluation several)
    {
        for (var i = -1; i < Opportunities; i++)
        {
            if (!kept.Of(i).SequenceEqual(fresh.Of(i)))
                throw new InvalidOperationException($"the variants differ for {person.Id}, candidate {i}; needed: equal findings");
        }

        for (var i = 0; i < Opportunities * SetsOfFacts; i++)
        {
            if (!kept.Of(i % Opportunities).SequenceEqual(several.Of(i)))
                throw new InvalidOperationException($"the sets of facts differ for {person.Id}, candidate {i}; needed: equal findings");
        }
    }

    private static List<(string Name, double Least, double Median, double KiB)> Measure(
        (string Name, Action<Participant> Evaluate, int Sets)[] ways,
        Participant[] people
    )
    {
        var times = ways.Select(_ => new List<double>()).ToArray();
        var bytes = new long[ways.Length];
        for (var round = -100; round < Rounds; round++)
        {
            for (var w = 0; w < ways.Length; w++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var start = Stopwatch.GetTimestamp();
                foreach (var person in people)
                    ways[w].Evaluate(person);
                var time = Stopwatch.GetElapsedTime(start).TotalMicroseconds / (people.Length * ways[w].Sets);
                if (round >= 0)
                    times[w].Add(time);
                bytes[w] = GC.GetAllocatedBytesForCurrentThread() - before;
            }
        }

        return
        [
            .. ways.Select(
                (way, w) =>
                    (way.Name, times[w].Min(), times[w].Order().ElementAt(Rounds / 2), bytes[w] / 1024.0 / (people.Length * way.Sets))
            ),
        ];
    }

    private static string Markdown(List<(string Name, double Least, double Median, double KiB)> rows, int people, double findings)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"# Policy evaluation on {Cpu()}\n\nThe whole book for one participant and {Opportunities} occupations of the shipped catalog, "
                + $"program findings already computed; mean of the {people} made-up participants of the demo cohort, {findings:0} findings "
                + $"each. One core of {Environment.ProcessorCount}; the variants alternated for {Rounds} rounds; all gave equal findings. "
                + $"Minimum (median) of the rounds: other work on the machine only adds time.\n\n"
        );
        text.Append("| variant | µs per participant | KiB allocated | ÷ reused session |\n|---|---|---|---|\n");
        foreach (var row in rows)
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {row.Name} | {row.Least:0.0} ({row.Median:0.0}) | {row.KiB:0.0} | {row.Least / rows[0].Least:0.00} |\n"
            );
        return text.ToString();
    }
}
