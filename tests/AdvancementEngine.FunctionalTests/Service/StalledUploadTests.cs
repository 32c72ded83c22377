using System.Net;
using System.Net.Sockets;
using System.Text;
using Grpc.Core;

namespace AdvancementEngine.FunctionalTests.Service;

/// <summary>Messages that are sent almost to their end and no further.</summary>
public sealed class StalledUploadTests(StalledUploadTests.Impatient impatient) : IClassFixture<StalledUploadTests.Impatient>
{
    private const int Streams = 100;
    private const int Message = 256 << 10;
    private const int Missing = 2 << 10;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("advancement.v1.Advancement/Rank")]
    [InlineData("advancement.v1.Advancement/RankCohort")]
    public async Task Message_WithoutItsEnd_IsEndedInTimeOnEveryStream(string method)
    {
        var service = impatient.Service;
        var memory = service.Memory;
        using var http = new HttpClient();
        var statuses = await Task.WhenAll(Enumerable.Range(0, Streams).Select(_ => Send(http, service, method, Message, Missing)));
        Assert.All(statuses, s => Assert.Equal(StatusCode.DeadlineExceeded, s));

        // Another call on the same connection is answered, and nothing is held any more.
        Assert.Equal(StatusCode.InvalidArgument, await Send(http, service, "advancement.v1.Advancement/Rank", 4, 0));
        Assert.InRange(service.Memory - memory, long.MinValue, 150L << 20);
    }

    [Fact]
    public async Task Messages_MoreThanThereIsMemoryFor_AreRefusedAndSmallOnesAreAnswered()
    {
        await using var service = await ServiceProcess.Start("--Service:BodyTimeout", "00:00:04", "--Service:MaxArrivingBytes", "4194304");
        using var http = new HttpClient();
        var stalled = Enumerable
            .Range(0, Streams)
            .Select(_ => Send(http, service, "advancement.v1.Advancement/Rank", Message, Missing))
            .ToList();
        var first = await Task.WhenAny(stalled);
        Assert.Equal(StatusCode.ResourceExhausted, await first);
        var statuses = await Task.WhenAll(stalled);
        Assert.InRange(statuses.Count(s => s == StatusCode.DeadlineExceeded), 1, 16);
        Assert.All(statuses, s => Assert.Contains(s, (StatusCode[])[StatusCode.DeadlineExceeded, StatusCode.ResourceExhausted]));
        Assert.Equal(StatusCode.InvalidArgument, await Send(http, service, "advancement.v1.Advancement/Rank", 4, 0));
    }

    [Fact]
    public async Task Calls_MoreThanMayBeOpen_AreRefusedWhileHealthIsAnswered()
    {
        await using var service = await ServiceProcess.Start("--Service:BodyTimeout", "00:00:03", "--Service:MaxCalls", "20");
        using var http = new HttpClient();
        var stalled = Enumerable
            .Range(0, 60)
            .Select(_ => Send(http, service, "advancement.v1.Advancement/RankCohort", Message, Message))
            .ToList();
        Assert.Equal(StatusCode.ResourceExhausted, await await Task.WhenAny(stalled));
        Assert.Equal(StatusCode.OK, await Send(http, service, "grpc.health.v1.Health/Check", 0, 0));
        using (var json = await http.GetAsync(service.JsonAddress + "/v1/bundle", Cancel))
            Assert.Equal(HttpStatusCode.TooManyRequests, json.StatusCode);
        using (var health = await http.GetAsync(service.JsonAddress + "/health", Cancel))
            Assert.Equal(HttpStatusCode.OK, health.StatusCode);
        var statuses = await Task.WhenAll(stalled);
        Assert.Equal(20, statuses.Count(s => s == StatusCode.DeadlineExceeded));
        Assert.Equal(40, statuses.Count(s => s == StatusCode.ResourceExhausted));
        using (var json = await http.GetAsync(service.JsonAddress + "/v1/bundle", Cancel))
            Assert.Equal(HttpStatusCode.OK, json.StatusCode);
    }

    [Fact]
    public async Task Stream_WithoutRows_IsEndedAfterItsIdleTime()
    {
        await using var service = await ServiceProcess.Start("--Service:IdleTimeout", "00:00:01");
        using var http = new HttpClient();
        Assert.Equal(StatusCode.DeadlineExceeded, await Send(http, service, "advancement.v1.Advancement/RankCohort", 10, 15));
    }

    [Fact]
    public async Task JsonBody_WithoutItsEnd_Is408()
    {
        var service = impatient.Service;
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, new Uri(service.JsonAddress).Port), Cancel);
        await socket.SendAsync(
            Encoding.ASCII.GetBytes(
                "POST /v1/rank HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"asOf\":"
            ),
            Cancel
        );
        var buffer = new byte[4_096];
        var read = await socket.ReceiveAsync(buffer, Cancel).AsTask().WaitAsync(TimeSpan.FromSeconds(20), Cancel);
        Assert.StartsWith("HTTP/1.1 408", Encoding.ASCII.GetString(buffer, 0, read), StringComparison.Ordinal);
    }

    // A message of so many bytes after its prefix of five, the last ones missing.
    private static async Task<StatusCode> Send(HttpClient http, ServiceProcess service, string method, int length, int missing)
    {
        var bytes = new byte[5 + length];
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(1), length);
        bytes.AsSpan(5).Fill(0xff);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{service.Address}/{method}")
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = new Part(bytes[..Math.Max(0, bytes.Length - missing)], missing > 0),
        };
        using var reply = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancel)
            .WaitAsync(TimeSpan.FromSeconds(30), Cancel);
        await reply.Content.ReadAsByteArrayAsync(Cancel).WaitAsync(TimeSpan.FromSeconds(30), Cancel);
        var status = reply.TrailingHeaders.TryGetValues("grpc-status", out var trailing)
            ? trailing
            : reply.Headers.GetValues("grpc-status");
        return (StatusCode)int.Parse(status.First(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private sealed class Part : HttpContent
    {
        private readonly byte[] _bytes;
        private readonly bool _stalls;

        public Part(byte[] bytes, bool stalls)
        {
            (_bytes, _stalls) = (bytes, stalls);
            Headers.ContentType = new("application/grpc");
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
            SerializeToStreamAsync(stream, context, CancellationToken.None);

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
        {
            await stream.WriteAsync(_bytes, cancellationToken);
            await stream.FlushAsync(cancellationToken);
            if (_stalls)
                await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }

    /// <summary>One service that waits two seconds for a body, for the tests that ask no more of it.</summary>
    public sealed class Impatient : IAsyncLifetime
    {
        private ServiceProcess? _service;

        internal ServiceProcess Service => _service!;

        public async ValueTask InitializeAsync() => _service = await ServiceProcess.Start("--Service:BodyTimeout", "00:00:02");

        public ValueTask DisposeAsync() => _service?.DisposeAsync() ?? ValueTask.CompletedTask;
    }
}
