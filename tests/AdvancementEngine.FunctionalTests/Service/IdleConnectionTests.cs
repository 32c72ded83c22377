using System.Net;
using System.Net.Sockets;

namespace AdvancementEngine.FunctionalTests.Service;

/// <summary>More connections than the process may have files.</summary>
public sealed class IdleConnectionTests
{
    [Fact]
    public async Task Connections_MoreThanFiles_AreTurnedAwayAndTheServiceGoesOn()
    {
        Assert.SkipWhen(!OperatingSystem.IsLinux(), "limits of files are set by ulimit");
        await using var service = await ServiceProcess.StartUnder(512, "--Service:HeaderTimeout", "00:00:02");
        var memory = service.Memory;
        var port = new Uri(service.JsonAddress).Port;
        var held = new List<Socket>();
        try
        {
            for (var i = 0; i < 700; i++)
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                held.Add(socket);
                await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port), TestContext.Current.CancellationToken).AsTask()
                    .WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
            }

            await Task.Delay(1_000, TestContext.Current.CancellationToken);
            Assert.InRange(service.Memory - memory, long.MinValue, 300L << 20);
        }
        finally
        {
            foreach (var socket in held) socket.Dispose();
        }

        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        Assert.Equal("alive", await http.GetStringAsync(service.JsonAddress + "/health/live", TestContext.Current.CancellationToken));
    }
}
