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
        var callers = Enumerable
            .Range(0, 4)
            .Select(c =>
                Task.Run(
                    async () =>
                    {
                        for (var i = c; !done.IsCancellationRequested; i++)
                        {
                            var which = i % DemoRequests.All.Count;
                            var reply = (await client.RankAsync(DemoRequests.All[which], cancellationToken: Cancel)).Recommendation;
                            digests
                                .GetOrAdd((reply.Bundle.Id, reply.Bundle.Model, which), _ => new())
                                .AddOrUpdate(reply.Digest, 1, (_, n) => n + 1);
                            // The first calls without a pause, so that a call is nearly always under way; the others leave the swap time of
                            // the processor.
                            if (c > 0)
                                await Task.Delay(40, Cancel);
                        }
                    },
                    Cancel
                )
            )
            .ToList();
        for (uint swap = 2; swap <= 13; swap++)
        {
            model.Write(1 + (swap % 2));
            var seen = service.Lines;
            service.Signal("HUP");
            await service.WaitFor(
                l => l.Contains(" replaced by ", StringComparison.Ordinal) || l.Contains("unchanged", StringComparison.Ordinal),
                seen
            );
        }

        await done.CancelAsync();
        await Task.WhenAll(callers);
        Assert.Equal(2, digests.Keys.Select(k => k.Bundle).Distinct().Count());
        Assert.Equal(2, digests.Keys.Select(k => (k.Bundle, k.Model)).Distinct().Count());
        Assert.All(digests, one => Assert.Single(one.Value));
        Assert.InRange(digests.Values.Sum(d => d.Values.Sum()), 200, int.MaxValue);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Folder_PutInThePlaceOfAnother_IsNoticedAndSoAreLaterChanges(bool renamed)
    {
        using var one = new MadeUpModel();
        using var two = new MadeUpModel(2);
        using var root = new AdvancementEngine.FunctionalTests.Cli.TemporaryFolder();
        var served = Path.Combine(root.Path, "served");
        Copy(one.Folder, served);
        await using var service = await ServiceProcess.Start(
            "--Service:Model",
            served,
            "--Service:Settle",
            "00:00:00.05",
            "--Service:Poll",
            "00:00:00.1"
        );
        service.Expect(Refused);
        if (renamed)
        {
            Copy(two.Folder, Path.Combine(root.Path, "new"));
            Directory.Move(served, Path.Combine(root.Path, "old"));
            Directory.Move(Path.Combine(root.Path, "new"), served);
        }
        else
        {
            Directory.Delete(served, true);
            Copy(two.Folder, served);
        }

        await service.WaitFor(l => l.Contains(" replaced by ", StringComparison.Ordinal));
        var seen = service.Lines;
        foreach (var file in Directory.GetFiles(one.Folder))
            File.Copy(file, Path.Combine(served, Path.GetFileName(file)), true);
        await service.WaitFor(l => l.Contains(" replaced by ", StringComparison.Ordinal), seen);
    }

    [Theory]
    [InlineData("{ \"rules\": [ { \"name\": \"x\", \"occupations\": [\"15-9999.00\"] } ] }")]
    [InlineData("not a policy file")]
    public async Task Policies_ThatTheCommandLineRefuses_AreRefusedInOneShortLine(string policies)
    {
        using var folder = new AdvancementEngine.FunctionalTests.Cli.TemporaryFolder();
        var result = await ServiceProcess.Run("--urls", "http://127.0.0.1:0", "--Service:Policies", folder.File("policies.json", policies));
        Assert.Equal(3, result.ExitCode);
        Assert.True(Assert.Single(result.Log.Split('\n'), l => l.Contains(" crit: ", StringComparison.Ordinal)).Length < 2_000);
    }

    [Theory]
    [InlineData(2_000, "at most 200")]
    [InlineData(190, "local.r")]
    public async Task Policies_BadFileInPlaceOfAGoodOne_OneLineInLogAndHealthAndFlatMemory(int rules, string told)
    {
        using var folder = new AdvancementEngine.FunctionalTests.Cli.TemporaryFolder();
        static string Text(IEnumerable<string> rules) => $$"""{"version": 1, "rules": [{{string.Join(',', rules)}}]}""";
        static string Rule(string code, string effect) =>
            $$"""{"code": "{{code}}", "summary": "s", "remedy": "r", "effect": "{{effect}}", "comparison": "has", "fact": "resume"}""";
        var file = folder.File("policies.json", Text([Rule("local.good", "later")]));
        string[] quick = ["--Service:Settle", "00:00:00.05", "--Service:Poll", "00:00:00.1"];
        await using var service = await ServiceProcess.Start(["--Service:Policies", file, .. quick]);
        service.Expect(Refused);
        using var http = new HttpClient();
        await http.GetStringAsync(service.JsonAddress + "/health", Cancel);
        var memory = service.Memory;
        for (var round = 0; round < 6; round++)
        {
            var seen = service.Lines;

            // Rules that contradict each other, or too many of them, and another file each time.
            var wrong = Enumerable
                .Range(0, rules)
                .Select(i => (Code: rules > 200 ? $"local.r{round}x{i}" : "local.r", Effect: i % 2 == 0 ? "later" : "other"));
            folder.File("policies.json", Text(wrong.Select(r => Rule(r.Code, r.Effect))));
            var line = await service.WaitFor(l => l.Contains("New bundle rejected", StringComparison.Ordinal), seen);
            Assert.InRange(line.Length, 1, 2_000);
            Assert.Contains(told, line, StringComparison.Ordinal);
        }

        var health = await http.GetStringAsync(service.JsonAddress + "/health", Cancel);
        Assert.InRange(health.Length, 1, 4_000);
        Assert.Contains(told, health, StringComparison.Ordinal);
        Assert.Contains("\"Healthy\"", health, StringComparison.Ordinal);
        Assert.InRange(service.Memory - memory, long.MinValue, 200L << 20);
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
        Assert.Contains(
            "incomplete or altered",
            await service.WaitFor(l => l.Contains("New bundle rejected", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
        var after = (await client.RankAsync(DemoRequests.First(), cancellationToken: Cancel)).Recommendation;
        Assert.Equal(good, after);
        using var http = new HttpClient();
        using var page = new HttpRequestMessage(HttpMethod.Get, service.Address + "/health")
        {
            Version = System.Net.HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        using var health = await http.SendAsync(page, Cancel);
        var text = await health.Content.ReadAsStringAsync(Cancel);
        Assert.Contains(good.Bundle.Id, text, StringComparison.Ordinal);
        Assert.Contains("incomplete or altered", text, StringComparison.Ordinal);
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
