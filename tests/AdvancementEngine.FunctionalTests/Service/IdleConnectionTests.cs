using System.Net;
using System.Net.Sockets;

namespace AdvancementEngine.FunctionalTests.Service;

/// <summary>More connections than the process may have files, on each port.</summary>
public sealed class IdleConnectionTests(IdleConnectionTests.FewFiles few) : IClassFixture<IdleConnectionTests.FewFiles>
{
    // The fewest with which the service starts: the runtime keeps a file open for each of its assemblies.
    private const int FewestFiles = 512;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false, "")]
    [InlineData(true, "")]
    [InlineData(false, "GET /health HTTP/1.1\r\nHost: localh")]
    [InlineData(true, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")]
    public async Task Connections_MoreThanFiles_AreTurnedAwayAndOthersAreServedAgain(bool grpc, string sent)
    {
        Assert.SkipWhen(!OperatingSystem.IsLinux(), "limits of files are set by ulimit");
        var service = few.Service;
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        await http.GetStringAsync(service.JsonAddress + "/health/live", Cancel);
        var memory = service.Memory;
        var held = new List<Socket>();
        try
        {
            for (var i = 0; i < 700; i++)
                held.Add(await Open(new Uri(grpc ? service.Address : service.JsonAddress).Port, sent));
            await Task.Delay(1_000, Cancel);
            Assert.InRange(service.Memory - memory, long.MinValue, 100L << 20);

            // The sockets are still open here: the service itself has to let go of those that say nothing.
            Assert.Equal("alive", await Alive(service));
        }
        finally
        {
            foreach (var socket in held)
                socket.Dispose();
        }

        Assert.Equal("alive", await http.GetStringAsync(service.JsonAddress + "/health/live", Cancel));
        Assert.InRange(service.Memory - memory, long.MinValue, 100L << 20);
    }

    // Counted by what it holds once it serves, not by the fewer files that are open when the bound is set: those let sockets take the
    // files of assemblies that are loaded later.
    [Fact]
    public async Task Start_FewestFiles_LeavesRoomForAllThatIsLoadedLater()
    {
        Assert.SkipWhen(!OperatingSystem.IsLinux(), "limits of files are set by ulimit");
        var limited = await few.Service.WaitFor(l => l.Contains("limited to", StringComparison.Ordinal));
        Assert.Contains("limited to 96:", limited, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_SoftLimitOf64Files_IsRaisedAndServes()
    {
        Assert.SkipWhen(!OperatingSystem.IsLinux(), "limits of files are set by ulimit");
        await using var service = await ServiceProcess.StartUnder(-64);
        using var http = new HttpClient();
        Assert.Equal("alive", await http.GetStringAsync(service.JsonAddress + "/health/live", Cancel));
    }

    [Fact]
    public async Task Start_HardLimitOf64Files_SaysSoInOneLineAndExits2()
    {
        Assert.SkipWhen(!OperatingSystem.IsLinux(), "limits of files are set by ulimit");
        var result = await ServiceProcess.RunUnder(64, "--urls", "http://127.0.0.1:0");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("may open 64 files; needed: 512", Assert.Single(result.Log.Split('\n')), StringComparison.Ordinal);
    }

    private static async Task<Socket> Open(int port, string sent)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port), Cancel).AsTask().WaitAsync(TimeSpan.FromSeconds(20), Cancel);
        try
        {
            if (sent.Length > 0)
                await socket.SendAsync(System.Text.Encoding.ASCII.GetBytes(sent), Cancel);
        }
        catch (SocketException)
        {
            // Turned away already.
        }

        return socket;
    }

    private static async Task<string> Alive(ServiceProcess service)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
                return await http.GetStringAsync(service.JsonAddress + "/health/live", Cancel);
            }
            catch (Exception e) when (attempt < 20 && e is HttpRequestException or TaskCanceledException)
            {
                await Task.Delay(500, Cancel);
            }
        }
    }

    /// <summary>One service that may open the fewest files, for every test that floods it: each leaves it as alive as it was.</summary>
    public sealed class FewFiles : IAsyncLifetime
    {
        private ServiceProcess? _service;

        internal ServiceProcess Service => _service!;

        public async ValueTask InitializeAsync()
        {
            if (OperatingSystem.IsLinux())
                _service = await ServiceProcess.StartUnder(
                    FewestFiles,
                    "--Service:HeaderTimeout",
                    "00:00:02",
                    "--Service:IdleTimeout",
                    "00:00:02"
                );
        }

        public async ValueTask DisposeAsync()
        {
            if (_service is not null)
                await _service.DisposeAsync();
        }
    }
}
