using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using AdvancementEngine.Wire.V1;
using Grpc.Net.Client;

namespace AdvancementEngine.FunctionalTests.Service;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Collector_Configured_GetsMetricsAndSpansWithoutParticipants()
    {
        using var collector = new HttpListener();
        var address = $"http://127.0.0.1:{FreePort()}/";
        collector.Prefixes.Add(address);
        collector.Start();
        var sent = new ConcurrentBag<(string Path, string Body)>();
        var collecting = Collect(collector, sent);
        await using (
            var service = await ServiceProcess.Start(
                "--OTEL_EXPORTER_OTLP_ENDPOINT",
                address,
                "--OTEL_EXPORTER_OTLP_PROTOCOL",
                "http/protobuf"
            )
        )
        {
            using var channel = GrpcChannel.ForAddress(service.Address);
            await new Advancement.AdvancementClient(channel).RankAsync(
                DemoRequests.First(),
                cancellationToken: TestContext.Current.CancellationToken
            );

            // Stopping sends what is still held.
            Assert.Equal(0, await service.Stop());
        }

        collector.Stop();
        await collecting;
        Assert.Contains(sent, s => s.Path == "/v1/metrics" && s.Body.Contains("advancement.rank.duration", StringComparison.Ordinal));
        Assert.Contains(sent, s => s.Path == "/v1/traces" && s.Body.Contains("advancement.digest", StringComparison.Ordinal));
        Assert.DoesNotContain(sent, s => s.Body.Contains(DemoRequests.First().Participant.Id, StringComparison.Ordinal));
    }

    private static async Task Collect(HttpListener collector, ConcurrentBag<(string Path, string Body)> sent)
    {
        while (true)
        {
            HttpListenerContext context;
            try
            {
                context = await collector.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            using var body = new StreamReader(context.Request.InputStream, Encoding.Latin1);
            sent.Add((context.Request.Url!.AbsolutePath, await body.ReadToEndAsync()));
            context.Response.Close();
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
