using System.Runtime.CompilerServices;
using AdvancementEngine.Bundles;
using AdvancementEngine.Data.Bundles;
using AdvancementEngine.Service.Contract;
using AdvancementEngine.Service.LiveBundle;
using AdvancementEngine.Service.Options;
using AdvancementEngine.Service.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace AdvancementEngine.FunctionalTests.Service;

public sealed class BundleHostTests : IDisposable
{
    private readonly ServiceMetrics _metrics = new(
        new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<System.Diagnostics.Metrics.IMeterFactory>()
    );

    [Fact]
    public async Task Reload_ThousandsOfTimesUnderCalls_EveryCallKeepsOneBundle()
    {
        using var one = new MadeUpModel(1);
        using var two = new MadeUpModel(2);
        ServingBundle[] bundles = [new(BundleReader.Read(null, one.Folder)), new(BundleReader.Read(null, two.Folder))];
        var loads = 0;
        var host = new BundleHost(() => bundles[loads++ % 2], _metrics, NullLogger<BundleHost>.Instance);
        host.Start();
        var checks = new WireChecks(new ServiceOptions());
        var digests = bundles.ToDictionary(b => b.Id, b => Read(b, checks).Rank(b).Digest);
        Assert.Equal(2, digests.Values.Distinct().Count());
        using var done = new CancellationTokenSource();
        var callers = Enumerable
            .Range(0, 2)
            .Select(_ =>
                Task.Run(() =>
                {
                    var calls = 0;
                    while (!done.IsCancellationRequested || calls < 50)
                    {
                        var bundle = host.Current;
                        var reply = ContractMapping.ToWire(Read(bundle, checks).Rank(bundle));
                        Assert.Equal(digests[reply.Bundle.Id], reply.Digest);
                        calls++;
                    }

                    return calls;
                })
            )
            .ToList();
        for (var swap = 0; swap < 5_000; swap++)
            Assert.Equal(SwapOutcome.Swapped, host.Reload("a test"));
        await done.CancelAsync();
        await Task.WhenAll(callers);
    }

    [Fact]
    public void Reload_LoadFails_OldOneServesAndTheRefusalIsToldUntilAGoodOneComes()
    {
        using var model = new MadeUpModel();
        var good = new ServingBundle(BundleReader.Read(null, model.Folder));
        var fails = false;
        var host = new BundleHost(
            () => fails ? throw new BundleException("bad", "good", "mend it") : good,
            _metrics,
            NullLogger<BundleHost>.Instance
        );
        host.Start();
        fails = true;
        Assert.Equal(SwapOutcome.Refused, host.Reload("a test"));
        Assert.Same(good, host.Current);
        Assert.Equal("bad; needed: good; mend it", host.LastRefusal);
        fails = false;
        Assert.Equal(SwapOutcome.Unchanged, host.Reload("a test"));
        Assert.Null(host.LastRefusal);
    }

    [Fact]
    public void Reload_AnotherBundleServes_ReplacedOnesAreFreed()
    {
        using var one = new MadeUpModel(1);
        using var two = new MadeUpModel(2);
        string[] folders = [one.Folder, two.Folder];
        var loads = 0;
        var host = new BundleHost(
            () => new ServingBundle(BundleReader.Read(null, folders[loads++ % 2])),
            _metrics,
            NullLogger<BundleHost>.Instance
        );
        host.Start();
        var replaced = Enumerable.Range(0, 6).Select(_ => UseAndReplace(host)).ToList();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.All(replaced, r => Assert.Empty(r.Where(part => part.IsAlive).Select(part => part.Target!.GetType().Name)));
        Assert.NotNull(host.Current);
    }

    public void Dispose() => _metrics.Dispose();

    // In a method of its own, so that no variable of the test holds the bundle.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<WeakReference> UseAndReplace(BundleHost host)
    {
        var bundle = host.Current;
        var checks = new WireChecks(new ServiceOptions());
        Parallel.For(0, 4, _ => Read(bundle, checks).Rank(bundle));
        Assert.Equal(SwapOutcome.Swapped, host.Reload("a test"));
        return
        [
            new(bundle),
            new(bundle.Bundle),
            new(bundle.Catalog),
            new(bundle.Bundle.Policies),
            new(bundle.Bundle.Model),
            new(bundle.Ranker),
            new(bundle.Planner),
            new(bundle.Matchers),
        ];
    }

    private static RankInput Read(ServingBundle bundle, WireChecks checks) =>
        new RequestReader(bundle, checks).Read(DemoRequests.First(), DemoRequests.AsOf, TestContext.Current.CancellationToken);
}
