using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AdvancementEngine.FunctionalTests.Cli;
using AdvancementEngine.Wire.V1;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Grpc.Core;
using Grpc.Net.Client;

namespace AdvancementEngine.FunctionalTests.Service;

/// <summary>Calls that go wrong, by kind, of fixed seeds. Each kind checks the status of each of its calls.</summary>
internal sealed class HostileCalls(ServiceProcess service, ServiceProcess limited)
{
    private const string Key = "a-made-up-key-of-a-test-0123456789";
    private const string ScoreKey = "a-made-up-key-that-only-scores-012345";
    private static readonly Marshaller<byte[]> s_bytes = Marshallers.Create<byte[]>(b => b, b => b);
    private static readonly Metadata s_signedIn = new() { { "x-api-key", Key } };
    private static readonly MethodDescriptor[] s_unary =
    [
        .. Advancement.Descriptor.Methods.Where(m =>
            !m.IsClientStreaming && m.Name is not ("DeletePerson" or "ActivateBundle" or "PlanPathway")
        ),
    ];
    private static readonly StatusCode[] s_callers =
    [
        StatusCode.OK,
        StatusCode.InvalidArgument,
        StatusCode.NotFound,
        StatusCode.AlreadyExists,
        StatusCode.FailedPrecondition,
    ];

    /// <summary>Keys of the records that were acknowledged.</summary>
    public ConcurrentBag<string> Acknowledged { get; } = [];

    /// <summary>All kinds at once; the number of calls.</summary>
    public async Task<int> Round(int seed, CancellationToken stop)
    {
        using var http = new HttpClient();
        var channels = Enumerable.Range(0, 4).Select(_ => GrpcChannel.ForAddress(service.Address)).ToArray();
        using var few = GrpcChannel.ForAddress(limited.Address);
        try
        {
            var counts = await Task.WhenAll(
                Kind(2_500, 4, seed, (random, _) => RandomBytes(channels[0], random, stop)),
                Kind(1_500, 4, seed + 10, (random, i) => RandomMessages(channels[0], random, i, stop)),
                Kind(2_000, 4, seed + 20, (random, _) => RandomJson(http, random, stop)),
                Kind(150, 2, seed + 30, (_, i) => Oversized(channels[1], http, i, stop)),
                Kind(120, 60, seed + 40, (_, _) => Slow(channels[1], stop)),
                Kind(1_700, 4, seed + 50, (_, i) => NotSignedIn(channels[2], http, i, stop)),
                Kind(1_000, 4, seed + 60, (_, _) => TooMany(few, stop)),
                Kind(1_000, 8, seed + 70, (random, i) => Cancelled(channels[3], random, i, stop)),
                Kind(150, 2, seed + 80, (_, i) => Recorded(channels[2], $"kept-{seed}-{i}", stop))
            );
            return counts.Sum();
        }
        finally
        {
            foreach (var channel in channels)
                channel.Dispose();
        }
    }

    private static async Task<int> Kind(int calls, int atOnce, int seed, Func<Random, int, Task> call)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await Task.WhenAll(
            Enumerable
                .Range(0, atOnce)
                .Select(one =>
                    Task.Run(async () =>
                    {
                        var random = new Random((seed * 1_000) + one);
                        for (var i = one; i < calls; i += atOnce)
                            await call(random, i);
                    })
                )
        );
        TestContext.Current.TestOutputHelper?.WriteLine($"{seed}: {calls} calls, {watch.Elapsed.TotalSeconds:0.0} s");
        return calls;
    }

    private static async Task RandomBytes(GrpcChannel channel, Random random, CancellationToken stop)
    {
        var bytes = new byte[random.Next(1, 300)];
        random.NextBytes(bytes);

        // A field of number 0 is no message, whatever follows.
        bytes[0] = (byte)random.Next(8);
        Assert.Equal(StatusCode.InvalidArgument, await Status(channel, s_unary[random.Next(s_unary.Length)].Name, bytes, s_signedIn, stop));
    }

    private static async Task RandomMessages(GrpcChannel channel, Random random, int i, CancellationToken stop)
    {
        var method = s_unary[i % s_unary.Length];
        var request =
            i % 3 == 0 ? DemoRequests.All[i % DemoRequests.All.Count].Clone() : method.InputType.Parser.ParseFrom(ByteString.Empty);
        if (i % 3 != 0)
            RandomMessage.Fill(request, random, 0);
        var bytes = request.ToByteArray();
        if (i % 3 == 0)
        {
            for (var changes = random.Next(1, 6); changes > 0; changes--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        Assert.Contains(await Status(channel, i % 3 == 0 ? "Rank" : method.Name, bytes, s_signedIn, stop), s_callers);
    }

    private async Task RandomJson(HttpClient http, Random random, CancellationToken stop)
    {
        var text = new StringBuilder(JsonFormatter.Default.Format(DemoRequests.All[random.Next(DemoRequests.All.Count)]));
        for (var changes = random.Next(1, 8); changes > 0; changes--)
            text[random.Next(text.Length)] = "{}[]\",:\\0aé\u0000\n\ud83d"[random.Next(14)];
        if (random.Next(4) == 0)
            text.Length = random.Next(text.Length);
        if (random.Next(10) == 0)
            text.Insert(0, new string('[', random.Next(1, 5_000)));
        var status = await Post(http, "/v1/rank", new ByteArrayContent(Encoding.UTF8.GetBytes(text.ToString())), Key, stop);
        Assert.Contains(status, (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.BadRequest]);
    }

    private async Task Oversized(GrpcChannel channel, HttpClient http, int i, CancellationToken stop)
    {
        if (i % 3 == 0)
        {
            var status = await Status(channel, "Rank", new byte[(1 << 20) + 1 + i], s_signedIn, stop);
            Assert.Equal(StatusCode.ResourceExhausted, status);
        }
        else if (i % 3 == 1)
        {
            Assert.Equal(
                HttpStatusCode.RequestEntityTooLarge,
                await Post(http, "/v1/rank", new ByteArrayContent(new byte[(1 << 20) + 1 + i]), Key, stop)
            );
        }
        else
        {
            var request = DemoRequests.First();
            request.Participant.Evidence.Add(Enumerable.Range(0, 1_001).Select(_ => new Evidence { Element = "Linux" }));
            Assert.Equal(StatusCode.InvalidArgument, await Status(channel, "Rank", request.ToByteArray(), s_signedIn, stop));
        }
    }

    private async Task Slow(GrpcChannel channel, CancellationToken stop)
    {
        // A stream beside it that is given up without a row.
        using var call = new Advancement.AdvancementClient(channel).RankCohort(s_signedIn, cancellationToken: stop);
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, new Uri(service.JsonAddress).Port), stop);
        await socket.SendAsync(
            Encoding.ASCII.GetBytes(
                $"POST /v1/rank HTTP/1.1\r\nHost: localhost\r\nx-api-key: {Key}\r\nContent-Type: application/json\r\nContent-Length: "
                    + $"100\r\n\r\n{{\"asOf\":"
            ),
            stop
        );
        var buffer = new byte[1_024];
        var read = await socket.ReceiveAsync(buffer, stop).AsTask().WaitAsync(TimeSpan.FromSeconds(30), stop);
        Assert.StartsWith("HTTP/1.1 408", Encoding.ASCII.GetString(buffer, 0, read), StringComparison.Ordinal);
    }

    private async Task NotSignedIn(GrpcChannel channel, HttpClient http, int i, CancellationToken stop)
    {
        var bytes = DemoRequests.All[i % DemoRequests.All.Count].ToByteArray();
        switch (i % 4)
        {
            case 0:
                Assert.Equal(StatusCode.Unauthenticated, await Status(channel, "Rank", bytes, [], stop));
                break;
            case 1:
                Assert.Equal(
                    StatusCode.Unauthenticated,
                    await Status(channel, "Rank", bytes, new() { { "x-api-key", $"wrong-{i}-0123456789abcdef0123456789abcdef" } }, stop)
                );
                break;
            case 2:
                Assert.Equal(
                    StatusCode.PermissionDenied,
                    await Status(channel, "ListModels", [], new() { { "x-api-key", ScoreKey } }, stop)
                );
                break;
            default:
                Assert.Equal(
                    HttpStatusCode.Unauthorized,
                    await Post(http, "/v1/rank", new StringContent("{\"participant\":{\"id\":\"M-1\"}}"), null, stop)
                );
                break;
        }
    }

    private static async Task TooMany(GrpcChannel channel, CancellationToken stop) =>
        Assert.Contains(
            await Status(channel, "GetActiveBundle", [], [], stop),
            (StatusCode[])[StatusCode.OK, StatusCode.ResourceExhausted]
        );

    private static async Task Cancelled(GrpcChannel channel, Random random, int i, CancellationToken stop)
    {
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(stop);
        caller.CancelAfter(TimeSpan.FromMilliseconds(random.Next(8)));
        var status = await Status(channel, "Rank", DemoRequests.All[i % DemoRequests.All.Count].ToByteArray(), s_signedIn, caller.Token);
        Assert.Contains(status, (StatusCode[])[StatusCode.OK, StatusCode.Cancelled]);
    }

    private async Task Recorded(GrpcChannel channel, string key, CancellationToken stop)
    {
        var outcome = new RecordOutcomeRequest
        {
            Key = key,
            Participant = "MADE-UP",
            Kind = OutcomeKind.Entered,
            Opportunity = "15-1244.00",
            Date = "2026-10-01",
        };
        Assert.Equal(StatusCode.OK, await Status(channel, "RecordOutcome", outcome.ToByteArray(), s_signedIn, stop));
        Acknowledged.Add(key);
    }

    private static async Task<StatusCode> Status(
        GrpcChannel channel,
        string method,
        byte[] message,
        Metadata headers,
        CancellationToken stop
    )
    {
        try
        {
            var bytes = new Method<byte[], byte[]>(MethodType.Unary, Advancement.Descriptor.FullName, method, s_bytes, s_bytes);
            using var call = channel
                .CreateCallInvoker()
                .AsyncUnaryCall(bytes, null, new CallOptions(headers, cancellationToken: stop), message);
            await call;
            return StatusCode.OK;
        }
        catch (RpcException e)
        {
            return e.StatusCode;
        }
    }

    private async Task<HttpStatusCode> Post(HttpClient http, string path, HttpContent content, string? key, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, service.JsonAddress + path) { Content = content };
        content.Headers.ContentType = new("application/json");
        if (key is not null)
            request.Headers.Add("x-api-key", key);
        using var reply = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
        return reply.StatusCode;
    }

    /// <summary>The key file of these calls.</summary>
    public sealed class Keys : IDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public string File =>
            _folder.File(
                "keys.json",
                JsonSerializer.Serialize(
                    new object[]
                    {
                        new
                        {
                            name = "caller",
                            sha256 = Hash(Key),
                            scopes = new[] { "score", "record", "assess", "admin" },
                        },
                        new
                        {
                            name = "scorer",
                            sha256 = Hash(ScoreKey),
                            scopes = new[] { "score" },
                        },
                    }
                )
            );

        public void Dispose() => _folder.Dispose();

        private static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
    }
}
