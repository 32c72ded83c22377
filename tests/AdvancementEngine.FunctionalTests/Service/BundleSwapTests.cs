using System.Collections.Concurrent;
using AdvancementEngine.Data.Bundles;
using AdvancementEngine.Wire.V1;
using Grpc.Net.Client;

namespace AdvancementEngine.FunctionalTests.Service;

public sealed class BundleSwapTests
{
    private const int Refused = 6;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Signal_ManySwapsUnderCalls_EachReplyIsOfOneBundle()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no hang-up signal on Windows");
        using var model = new MadeUpModel();
        await using var service = await ServiceProcess.Start("--Service:Model", model.Folder, "--Service:Watch", "false");
        using var channel = GrpcChannel.ForAddress(service.Address);
        var client = new Advancement.AdvancementClient(channel);
        using var done = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var digests = new ConcurrentDictionary<(string Bundle, string Model, int Request), ConcurrentDictionary<string, int>>();
        var callers = Enumerable.Range(0, 4).Select(c => Task.Run(async () =>
        {
            for (var i = c; !done.IsCancellationRequested; i++)
            {
                var which = i % DemoRequests.All.Count;
                var reply = (await client.RankAsync(DemoRequests.All[which], cancellationToken: Cancel)).Recommendation;
                digests.GetOrAdd((reply.Bundle.Id, reply.Bundle.Model, which), _ => new()).AddOrUpdate(reply.Digest, 1, (_, n) => n + 1);
            }
        }, Cancel)).ToList();
        for (uint swap = 2; swap <= 13; swap++)
        {
            model.Write(1 + (swap % 2));
            var seen = service.Lines;
            service.Signal("HUP");
            await service.WaitFor(l => l.Contains(" replaced by ", StringComparison.Ordinal) || l.Contains("unchanged", StringComparison.Ordinal), seen);
        }

        await done.CancelAsync();
        await Task.WhenAll(callers);
        Assert.Equal(2, digests.Keys.Select(k => k.Bundle).Distinct().Count());
        Assert.Equal(2, digests.Keys.Select(k => (k.Bundle, k.Model)).Distinct().Count());
        Assert.All(digests, one => Assert.Single(one.Value));
    }

    [Fact]
    public async Task ChangedFile_GoodModel_IsSwappedIn_AndABadOneIsRefusedWhileTheOldServes()
    {
        using var model = new MadeUpModel();
        await using var service = await ServiceProcess.Start("--Service:Model", model.Folder, "--Service:Settle", "00:00:00.05");
        using var channel = GrpcChannel.ForAddress(service.Address);
        var client = new Advancement.AdvancementClient(channel);
        model.Write(2);
        await service.WaitFor(l => l.Contains(" replaced by ", StringComparison.Ordinal));
        var good = (await client.RankAsync(DemoRequests.First(), cancellationToken: Cancel)).Recommendation;
        Assert.Equal(BundleReader.Read(null, model.Folder).Identity.Id, good.Bundle.Id);

        service.Expect(Refused);
        model.Cut(2);
        Assert.Contains("cut or altered", await service.WaitFor(l => l.Contains("New bundle refused", StringComparison.Ordinal)), StringComparison.Ordinal);
        var after = (await client.RankAsync(DemoRequests.First(), cancellationToken: Cancel)).Recommendation;
        Assert.Equal(good, after);
        using var http = new HttpClient();
        using var page = new HttpRequestMessage(HttpMethod.Get, service.Address + "/health") { Version = System.Net.HttpVersion.Version20, VersionPolicy = HttpVersionPolicy.RequestVersionExact };
        using var health = await http.SendAsync(page, Cancel);
        var text = await health.Content.ReadAsStringAsync(Cancel);
        Assert.Contains(good.Bundle.Id, text, StringComparison.Ordinal);
        Assert.Contains("cut or altered", text, StringComparison.Ordinal);
    }
}
