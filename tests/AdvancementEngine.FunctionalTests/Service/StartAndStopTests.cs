using AdvancementEngine.Wire.V1;
using Grpc.Core;
using Grpc.Net.Client;

namespace AdvancementEngine.FunctionalTests.Service;

public sealed class StartAndStopTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(2, "MaxConcurrentRanks is 0; needed: 1 to 1024 calls", "--Service:MaxConcurrentRanks", "0")]
    [InlineData(2, "Service:Deadline is 'soon'; needed: a time", "--Service:Deadline", "soon")]
    [InlineData(2, "needed: an existing folder", "--Service:Model", "no-such-folder")]
    [InlineData(2, "the nearest is MaxConcurrentRanks", "--Service:MaxConcurentRanks", "4")]
    [InlineData(2, "has no certificate", "--urls", "https://127.0.0.1:0")]
    [InlineData(2, "a port of 0 to 65535", "--urls", "http://127.0.0.1:65536")]
    [InlineData(2, "an IP address, localhost", "--urls", "http://256.0.0.1:5085")]
    [InlineData(2, "an IP address, localhost", "--urls", "http://my-machine:5085")]
    [InlineData(2, "http://HOST:PORT", "--urls", "ftp://127.0.0.1:5085")]
    [InlineData(2, "http://HOST:PORT", "--urls", "127.0.0.1:5085")]
    [InlineData(2, "reachable from other machines", "--urls", "http://*:0")]
    [InlineData(2, "reachable from other machines", "--urls", "http://0.0.0.0:0")]
    [InlineData(2, "reachable from other machines", "--Service:JsonUrl", "http://[::]:0")]
    [InlineData(2, "'Kestrel:Endpoints:X:Url' is not supported", "--Kestrel:Endpoints:X:Url", "http://0.0.0.0:0")]
    [InlineData(2, "'Kestrel:endpoints:X:Url' is not supported", "--kestrel:endpoints:X:Url", "http://127.0.0.1:0")]
    [InlineData(2, "'Kestrel:EndpointDefaults:Protocols' is not supported", "--Kestrel:EndpointDefaults:Protocols", "Http1")]
    [InlineData(2, "'preferHostingUrls' is 'true'", "--preferHostingUrls", "true")]
    [InlineData(2, "conflicts with 'http://127.0.0.1:15985'", "--urls", "http://127.0.0.1:15985;http://localhost:15985")]
    [InlineData(2, "conflicts with 'http://127.0.0.1:15986'", "--urls", "http://127.0.0.1:15985;http://127.0.0.1:15986")]
    [InlineData(2, "one of none, state, facts", "--Service:Keep", "7")]
    [InlineData(2, "names 'all'; needed: score", "--Service:CertificateScopes", "all")]
    [InlineData(2, "cannot be used", "--Service:Store", "/proc/no-such/store.db")]
    public async Task Start_UnusableOption_SaysWhichAndExits(int exitCode, string told, string option, string value)
    {
        using var model = new MadeUpModel();
        var result = await ServiceProcess.Run("--urls", "http://127.0.0.1:0", "--Service:Model", model.Folder, option, value);
        Assert.Equal(exitCode, result.ExitCode);
        Assert.Contains(told, result.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", result.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:15985")]
    [InlineData("http://localhost:15985")]
    public async Task Start_JsonAddressThatIsTheOtherOne_IsRefusedBeforeTheBundleIsRead(string json)
    {
        using var model = new MadeUpModel();
        var result = await ServiceProcess.Run(
            "--urls",
            "http://127.0.0.1:15985",
            "--Service:JsonUrl",
            json,
            "--Service:Model",
            model.Folder
        );
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("two addresses, or none for JSON; set Service:JsonUrl to another port", result.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", result.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kestrel__Endpoints__X__Url", "http://0.0.0.0:0", "'Kestrel:Endpoints:X:Url' is not supported")]
    [InlineData("ASPNETCORE_Kestrel__Endpoints__X__Url", "http://0.0.0.0:0", "'Kestrel:Endpoints:X:Url' is not supported")]
    [InlineData("ASPNETCORE_PREFERHOSTINGURLS", "true", "'preferHostingUrls' is 'true'")]
    [InlineData("ASPNETCORE_URLS", "http://0.0.0.0:0", "reachable from other machines")]
    [InlineData("URLS", "http://0.0.0.0:0", "reachable from other machines")]
    public async Task Start_AddressOfTheEnvironment_IsCheckedLikeThatOfTheCommandLine(string name, string value, string told)
    {
        using var model = new MadeUpModel();
        var result = await ServiceProcess.RunIn(new() { [name] = value }, "--Service:Model", model.Folder);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(told, result.Log, StringComparison.Ordinal);
    }

    // Container images set it; what listens then is still what was checked.
    [Fact]
    public void Service_IsSet_ToCompileForSpeedAtTheFirstCall()
    {
        var settings = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "AdvancementEngine.Service.runtimeconfig.json"));
        Assert.Contains("\"System.Runtime.TieredCompilation.QuickJit\": false", settings, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_PortsOfTheEnvironment_AreNotListenedOn()
    {
        using var free = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        free.Start();
        var port = ((System.Net.IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        using var model = new MadeUpModel();
        await using var service = await ServiceProcess.StartIn(
            new() { ["ASPNETCORE_HTTP_PORTS"] = port.ToString(System.Globalization.CultureInfo.InvariantCulture) },
            "--Service:Model",
            model.Folder
        );
        using var client = new System.Net.Sockets.TcpClient();
        await Assert.ThrowsAsync<System.Net.Sockets.SocketException>(() =>
            client.ConnectAsync(System.Net.IPAddress.Loopback, port, Cancel).AsTask()
        );
    }

    [Fact]
    public async Task Start_ModelCutShort_SaysSoInOneLineAndExits3()
    {
        using var model = new MadeUpModel();
        model.Cut(1);
        var result = await ServiceProcess.Run("--urls", "http://127.0.0.1:0", "--Service:Model", model.Folder);
        Assert.Equal(3, result.ExitCode);
        var line = Assert.Single(result.Log.Split('\n'), l => !l.Contains(" info: ", StringComparison.Ordinal));
        Assert.Contains("incomplete or altered", line, StringComparison.Ordinal);
        Assert.Contains("needed: ", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"fact\": \"resume\", \"occupations\": [\"15-1232.01\"]", "names occupation '15-1232.01'")]
    [InlineData("\"fact\": \"gender:female\"", "a protected attribute")]
    public async Task Start_PolicyFileThatMayNotStand_IsRefusedByServiceAndCommandLine(string rule, string told)
    {
        using var model = new MadeUpModel();
        var folder = Directory.CreateTempSubdirectory("policies");
        try
        {
            var file = Path.Combine(folder.FullName, "local.json");
            await File.WriteAllTextAsync(
                file,
                $$"""{"version": 1, "rules": [{"code": "local.one", "summary": "s", "remedy": "r", "effect": "later","""
                    + $$""" "comparison": "has", {{rule}}}]}""",
                Cancel
            );
            var service = await ServiceProcess.Run(
                "--urls",
                "http://127.0.0.1:0",
                "--Service:Model",
                model.Folder,
                "--Service:Policies",
                file
            );
            Assert.Equal(3, service.ExitCode);
            Assert.Contains(told, service.Log, StringComparison.Ordinal);
            var rank = Cli.Advance.Run("rank", "--policies", file);
            Assert.Equal(3, rank.ExitCode);
            Assert.Contains(told, rank.Error, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(true);
        }
    }

    [Fact]
    public async Task Start_HangUpWhileTheBundleIsRead_StartsAllTheSame()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no hang-up signal on Windows");
        await using var service = await ServiceProcess.StartWithHangUps();
        Assert.Contains("Serving advancement.v1", service.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stop_ReflectionStreamOpen_DoesNotWaitForTheGrace()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no termination signal on Windows");
        await using var service = await ServiceProcess.Start();
        using var channel = GrpcChannel.ForAddress(service.Address);
        using var call = new Grpc.Reflection.V1Alpha.ServerReflection.ServerReflectionClient(channel).ServerReflectionInfo(
            cancellationToken: Cancel
        );
        await call.RequestStream.WriteAsync(new Grpc.Reflection.V1Alpha.ServerReflectionRequest { ListServices = string.Empty }, Cancel);
        Assert.True(await call.ResponseStream.MoveNext(Cancel));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(0, await service.Stop());
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 15);
    }

    [Fact]
    public async Task Stop_CallsInFlight_FinishOrAreNotTaken()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no termination signal on Windows");
        using var model = new MadeUpModel();
        await using var service = await ServiceProcess.Start("--Service:Model", model.Folder, "--Service:MaxConcurrentRanks", "1");
        using var channel = GrpcChannel.ForAddress(service.Address);
        var client = new Advancement.AdvancementClient(channel);
        var expected = (await client.RankAsync(DemoRequests.First(), cancellationToken: Cancel)).Recommendation.Digest;
        var first = new TaskCompletionSource();
        var calls = Enumerable
            .Range(0, 60)
            .Select(async _ =>
            {
                try
                {
                    var digest = (await client.RankAsync(DemoRequests.First(), cancellationToken: Cancel)).Recommendation.Digest;
                    first.TrySetResult();
                    return digest;
                }
                catch (RpcException e) when (e.StatusCode == StatusCode.Unavailable)
                {
                    return "not taken";
                }
            })
            .ToList();
        await first.Task;
        Assert.Equal(0, await service.Stop());
        var digests = await Task.WhenAll(calls);
        Assert.Contains(expected, digests);
        Assert.All(digests, d => Assert.Contains(d, (string[])[expected, "not taken"]));
    }
}
