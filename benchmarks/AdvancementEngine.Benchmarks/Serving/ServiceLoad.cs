using System.Diagnostics;
using System.Globalization;
using AdvancementEngine.Wire.V1;
using Grpc.Health.V1;
using Grpc.Net.Client;

namespace AdvancementEngine.Benchmarks.Serving;

/// <summary>Calls per second of the service compared with the health check of the same server, with client and server as two processes on
/// one machine, alternating within one run.</summary>
internal static class ServiceLoad
{
    private const int InFlight = 32;
    private const int Rounds = 3;
    private static readonly TimeSpan s_round = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan s_half = TimeSpan.FromSeconds(10);

    public static async Task<int> Run(string program, params string[] settings)
    {
        using var service = new ServiceProgram(program, settings);
        using var channel = GrpcChannel.ForAddress(service.Address);
        var (calls, health) = (new Advancement.AdvancementClient(channel), new Health.HealthClient(channel));
        var (brief, full) = (Request(View.Summary), Request(View.Full));
        var modes = new (string Name, Func<Task> Call)[]
        {
            ("health", async () => await health.CheckAsync(new())),
            ("Rank SUMMARY", async () => await calls.RankAsync(brief)),
            ("Rank FULL", async () => await calls.RankAsync(full)),
        };
        var rates = modes.ToDictionary(m => m.Name, _ => new List<double>());
        var times = modes.ToDictionary(m => m.Name, _ => new List<double>());
        foreach (var (_, call) in modes)
            await Rate(call, []);
        rates["RankCohort SUMMARY"] = [];
        var processor = rates.ToDictionary(r => r.Key, _ => new List<double>());
        async Task Measure(string name, Func<Task<double>> run)
        {
            var (before, watch) = (service.Processor, Stopwatch.StartNew());
            var rate = await run();
            rates[name].Add(rate);
            processor[name].Add((service.Processor - before).TotalMicroseconds / (rate * watch.Elapsed.TotalSeconds));
        }

        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (name, call) in modes)
                await Measure(name, () => Rate(call, times[name]));
            await Measure("RankCohort SUMMARY", () => Stream(calls, brief));
        }

        var healthRate = rates["health"].Average();
        foreach (var (name, found) in rates)
        {
            var line = string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-20} {found.Average(),9:N0} per second   {found.Average() / healthRate,5:0.00} of health   server "
                    + $"{processor[name].Average(),7:0} CPU µs per call"
            );
            if (times.GetValueOrDefault(name) is { Count: > 0 } own)
            {
                own.Sort();
                line += string.Create(
                    CultureInfo.InvariantCulture,
                    $"   p50 {own[own.Count / 2],6:0.00} ms   p99 {own[own.Count * 99 / 100],6:0.00} ms"
                );
            }

            Console.WriteLine(line);
        }

        foreach (var (name, call) in modes)
        {
            var rate = rates[name].Average() / 2;
            var half = await Paced(call, rate);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name,-20} {rate,9:N0} per second, half load   p50 {half[half.Count / 2],6:0.00} ms   "
                        + $"p99 {half[half.Count * 99 / 100],6:0.00} ms ({half[half.Count * 99 / 100] / half[half.Count / 2],4:0.0} times)"
                )
            );
        }

        return 0;
    }

    // Durations in milliseconds, sorted, of calls that are due at even intervals. If a call starts late because all callers are still
    // waiting, its time counts from when it was due.
    private static async Task<List<double>> Paced(Func<Task> call, double rate)
    {
        var (watch, next) = (Stopwatch.StartNew(), -1);
        var own = await Task.WhenAll(
            Enumerable
                .Range(0, InFlight)
                .Select(_ =>
                    Task.Run(async () =>
                    {
                        var found = new List<double>();
                        while (true)
                        {
                            var due = TimeSpan.FromSeconds(Interlocked.Increment(ref next) / rate);
                            if (due > s_half)
                                return found;
                            var begun = due;
                            if (due > watch.Elapsed)
                            {
                                await Task.Delay(due - watch.Elapsed);
                                begun = watch.Elapsed;
                            }

                            await call();
                            found.Add((watch.Elapsed - begun).TotalMilliseconds);
                        }
                    })
                )
        );
        return [.. own.SelectMany(o => o).Order()];
    }

    private static async Task<double> Rate(Func<Task> call, List<double> times)
    {
        var watch = Stopwatch.StartNew();
        var own = await Task.WhenAll(
            Enumerable
                .Range(0, InFlight)
                .Select(_ =>
                    Task.Run(async () =>
                    {
                        var found = new List<double>();
                        while (watch.Elapsed < s_round)
                        {
                            var begun = Stopwatch.GetTimestamp();
                            await call();
                            found.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
                        }

                        return found;
                    })
                )
        );
        foreach (var one in own)
            times.AddRange(one);
        return own.Sum(o => o.Count) / watch.Elapsed.TotalSeconds;
    }

    private static async Task<double> Stream(Advancement.AdvancementClient calls, RankRequest request)
    {
        using var call = calls.RankCohort();
        var watch = Stopwatch.StartNew();
        var sending = Task.Run(async () =>
        {
            var row = new RankCohortRequest { Request = request };
            while (watch.Elapsed < s_round)
                await call.RequestStream.WriteAsync(row);
            await call.RequestStream.CompleteAsync();
        });
        var rows = 0;
        while (await call.ResponseStream.MoveNext(CancellationToken.None))
            rows++;
        await sending;
        return rows / watch.Elapsed.TotalSeconds;
    }

    /// <summary>A made-up person.</summary>
    public static RankRequest Request(View view) =>
        new()
        {
            AsOf = "2026-10-01",
            View = view,
            Participant = new()
            {
                Id = "MADE-UP-1",
                WorkHistoryKnown = true,
                Work =
                {
                    new WorkSpell { Occupation = "15-1232.00", Start = "2024-09-16" },
                },
                Education = new() { Level = "high-school" },
                Evidence =
                {
                    new Evidence { Element = "credential:comptia-a-plus", Kind = EvidenceKind.Assessed },
                    new Evidence { Element = "technology:linux", Kind = EvidenceKind.Used },
                    new Evidence { Element = "technology:microsoft-windows", Kind = EvidenceKind.Used },
                    new Evidence { Element = "technology:microsoft-active-directory", Kind = EvidenceKind.Used },
                    new Evidence { Element = "skill:2.A.1.b", Kind = EvidenceKind.SelfReported },
                },
            },
        };
}
