using System.Collections.Concurrent;
using System.Diagnostics;
using AdvancementEngine.Data.Bundles;
using AdvancementEngine.Wire.V1;
using Grpc.Core;
using Grpc.Net.Client;

namespace AdvancementEngine.FunctionalTests.Service;

/// <summary>Twenty seconds at half load with another bundle every second: two good ones with different ranks and a bad one in turn. Ten
/// minutes of it: the benchmark <c>soak</c>.</summary>
public sealed class SoakTests
{
    private const int Callers = 4;
    private const int Seconds = 20;
    private const int Warm = 5;
    private const int Readings = 4;
    private const int Refused = 6;

    // 128 MiB for all objects. Without it the process's memory says when garbage was collected last, not what is kept.
    private const string HeapLimit = "0x8000000";

    // What the bundles of a moment may differ by: the one that served and the one that is read are both there for a while. Eleven swaps lie
    // between the readings: 5.5 MiB kept at each of them are too much.
    private const long Slack = 60L << 20;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Calls_WhileBundlesAreSwapped_NoneFailsAndEachReplyIsOfTheBundleItNames()
    {
        using var first = new MadeUpModel(1);
        using var second = new MadeUpModel(2);
        using var bad = new MadeUpModel(3);
        bad.Cut(3);
        using var root = new Cli.TemporaryFolder();
        var folders = new[] { ("first", first), ("second", second), ("bad", bad) };
        foreach (var (name, model) in folders)
            Copy(model.Folder, Path.Combine(root.Path, name));
        await using var service = await ServiceProcess.StartIn(
            // Compiled as it is shipped: what runs this long is.
            new() { ["DOTNET_GCHeapHardLimit"] = HeapLimit, ["DOTNET_TieredPGO"] = "1" },
            "--Service:ModelRoot",
            root.Path,
            "--Service:Model",
            Path.Combine(root.Path, "first"),
            "--Service:Watch",
            "false"
        );
        service.Expect(Refused);
        using var channel = GrpcChannel.ForAddress(service.Address);
        var client = new Advancement.AdvancementClient(channel);

        // What each bundle ranks, when it alone serves.
        var expected = new Dictionary<(string Bundle, int Request), string>();
        foreach (var (name, model) in folders.Take(2))
        {
            var active = await client.ActivateBundleAsync(new() { Model = name }, cancellationToken: Cancel);
            Assert.Equal(BundleReader.Read(null, model.Folder).Identity.Id, active.Bundle.Id);
            for (var i = 0; i < DemoRequests.All.Count; i++)
                expected[(active.Bundle.Id, i)] = (await client.RankAsync(DemoRequests.All[i], cancellationToken: Cancel))
                    .Recommendation
                    .Digest;
        }

        Assert.Equal(2 * DemoRequests.All.Count, expected.Values.Distinct().Count());
        var pause = await PauseForHalfLoad(client);
        using var done = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var seen = new ConcurrentDictionary<string, int>();
        var callers = Enumerable
            .Range(0, Callers)
            .Select(c => Task.Run(() => CallOn(client, c, pause, expected, seen, done.Token), Cancel))
            .ToList();
        var memory = new List<long>();
        for (var at = 0; at < Seconds; at++)
        {
            var until = Task.Delay(1_000, Cancel);
            await Swap(client, folders[at % 3].Item1);
            memory.Add(service.Memory);
            await until;
        }

        await done.CancelAsync();
        await Task.WhenAll(callers);
        Assert.Equal(2, seen.Count);
        Assert.All(seen.Values, n => Assert.InRange(n, 100, int.MaxValue));
        // When garbage is collected moves a single reading by a bundle or two; a leak lifts the least of several.
        var (early, late) = (memory.Skip(Warm).Take(Readings).Min(), memory.TakeLast(Readings).Min());
        Assert.InRange(late - early, long.MinValue, Slack);
    }

    private static async Task CallOn(
        Advancement.AdvancementClient client,
        int caller,
        TimeSpan pause,
        Dictionary<(string, int), string> expected,
        ConcurrentDictionary<string, int> seen,
        CancellationToken done
    )
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; !done.IsCancellationRequested; i++)
        {
            var which = ((i * Callers) + caller) % DemoRequests.All.Count;
            var reply = (await client.RankAsync(DemoRequests.All[which], cancellationToken: Cancel)).Recommendation;
            Assert.Equal(expected[(reply.Bundle.Id, which)], reply.Digest);
            seen.AddOrUpdate(reply.Bundle.Id, 1, (_, n) => n + 1);
            var wait = (pause * i) - watch.Elapsed;
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, done)
                    .ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    private static async Task Swap(Advancement.AdvancementClient client, string model)
    {
        try
        {
            await client.ActivateBundleAsync(new() { Model = model }, cancellationToken: Cancel);
            Assert.NotEqual("bad", model);
        }
        catch (RpcException e)
        {
            Assert.Equal(("bad", StatusCode.FailedPrecondition), (model, e.StatusCode));
        }
    }

    // Time between two calls of a caller at half of what the service does for these callers at most.
    private static async Task<TimeSpan> PauseForHalfLoad(Advancement.AdvancementClient client)
    {
        var watch = Stopwatch.StartNew();
        var calls = await Task.WhenAll(
            Enumerable
                .Range(0, Callers)
                .Select(c =>
                    Task.Run(
                        async () =>
                        {
                            var own = 0;
                            for (; watch.Elapsed < TimeSpan.FromSeconds(1.5); own++)
                                await client.RankAsync(DemoRequests.All[(own + c) % DemoRequests.All.Count], cancellationToken: Cancel);
                            return own;
                        },
                        Cancel
                    )
                )
        );
        return 2 * Callers * watch.Elapsed / calls.Sum();
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
