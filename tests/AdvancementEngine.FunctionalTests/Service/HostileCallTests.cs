using System.Diagnostics;
using AdvancementEngine.Store.Records;

namespace AdvancementEngine.FunctionalTests.Service;

/// <summary>20,000 calls of every kind that goes wrong, all kinds at once, beside callers whose records must all be kept.</summary>
public sealed class HostileCallTests
{
    private const int Together = 20_000;

    // What two rounds of the same calls may differ by: pools of connections and buffers are not filled alike.
    private const long Slack = 96L << 20;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Calls_OfEveryBadKind_HaveTheRightStatusAndCostNeitherMemoryNorRecords()
    {
        using var where = new StoreKinds("sqlite");
        using var keys = new HostileCalls.Keys();
        var watch = Stopwatch.StartNew();
        HashSet<string> acknowledged;
        await using (
            var service = await ServiceProcess.Start([
                .. where.Settings,
                "--Service:KeyFile",
                keys.File,
                "--Service:BodyTimeout",
                "00:00:02",
            ])
        )
        await using (var limited = await ServiceProcess.Start("--Service:MaxCallsPerSecond", "50"))
        {
            var calls = new HostileCalls(service, limited);
            var first = await calls.Round(1, Cancel);
            var memory = service.Memory;
            var second = await calls.Round(2, Cancel);
            Assert.InRange(first + second, Together, int.MaxValue);
            Assert.InRange(service.Memory - memory, long.MinValue, Slack);
            using var http = new HttpClient();
            Assert.Contains("Healthy", await http.GetStringAsync(service.JsonAddress + "/health", Cancel), StringComparison.Ordinal);
            acknowledged = [.. calls.Acknowledged];
            Assert.Equal(0, await service.Stop());
            TestContext.Current.TestOutputHelper?.WriteLine(
                $"{first + second} calls in {watch.Elapsed.TotalSeconds:0} s, {acknowledged.Count} records"
            );
        }

        var kept = where
            .Open()
            .Read<StoredOutcome>()
            .Select(o => o.Key)
            .Where(k => k.StartsWith("kept-", StringComparison.Ordinal))
            .ToList();
        Assert.Equal(kept.Count, kept.Distinct().Count());
        Assert.Empty(acknowledged.Except(kept));
        Assert.NotEmpty(acknowledged);
    }
}
