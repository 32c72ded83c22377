using AdvancementEngine.Wire.V1;
using Google.Protobuf;
using Grpc.Core;

namespace AdvancementEngine.FunctionalTests.Service;

/// <summary>Whatever bytes come, the answer is a result or the caller's error; never INTERNAL or UNKNOWN, never an error in the
/// log.</summary>
public sealed class FuzzTests(ServiceFixture service) : IDisposable
{
    private const int Rounds = 400;

    private static readonly Marshaller<byte[]> s_bytes = Marshallers.Create<byte[]>(b => b, b => b);
    private static readonly Method<byte[], byte[]> s_rank = new(MethodType.Unary, "advancement.v1.Advancement", "Rank", s_bytes, s_bytes);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rank_RandomBytes_IsInvalidArgument()
    {
        var random = new Random(11);
        for (var i = 0; i < Rounds; i++)
        {
            var bytes = new byte[random.Next(0, 300)];
            random.NextBytes(bytes);
            Assert.Equal(StatusCode.InvalidArgument, await Call(bytes));
        }
    }

    [Fact]
    public async Task Rank_DemoMessagesWithChangedBytes_IsAResultOrTheCallersError()
    {
        var random = new Random(12);
        var seen = new HashSet<StatusCode>();
        for (var i = 0; i < Rounds; i++)
        {
            var bytes = DemoRequests.All[i % DemoRequests.All.Count].ToByteArray();
            for (var changes = random.Next(1, 6); changes > 0; changes--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var cut = random.Next(4) == 0 ? random.Next(bytes.Length) : bytes.Length;
            seen.Add(await Call(bytes[..cut]));
        }

        Assert.Subset(new HashSet<StatusCode> { StatusCode.OK, StatusCode.InvalidArgument }, seen);
        Assert.Equal(2, seen.Count);
    }

    [Fact]
    public async Task Rank_RandomMessages_IsAResultOrTheCallersError()
    {
        var random = new Random(13);
        var seen = new HashSet<StatusCode>();
        for (var i = 0; i < Rounds; i++)
        {
            var request = new RankRequest();
            RandomMessage.Fill(request, random, 0);
            if (random.Next(2) == 0)
                request.AsOf = "2026-10-01";
            seen.Add(await Call(request.ToByteArray()));
        }

        Assert.Subset(new HashSet<StatusCode> { StatusCode.OK, StatusCode.InvalidArgument }, seen);
    }

    [Theory]
    [InlineData("00ffffffff616263", null)]
    [InlineData("7f00000003616263", null)]
    [InlineData("0100000003616263", "gzip")]
    [InlineData("010000000a1f8b0800ffffffffffff", "gzip")]
    public async Task Rank_BrokenFrame_IsInvalidArgument(string bytes, string? encoding)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, service.Process.Address + "/advancement.v1.Advancement/Rank")
        {
            Version = System.Net.HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = new ByteArrayContent(Convert.FromHexString(bytes)),
        };
        request.Content.Headers.ContentType = new("application/grpc");
        if (encoding is not null)
            request.Headers.Add("grpc-encoding", encoding);
        using var reply = await http.SendAsync(request, Cancel);
        await reply.Content.ReadAsByteArrayAsync(Cancel);
        var trailers = reply.TrailingHeaders;
        var status = trailers.TryGetValues("grpc-status", out var trailing) ? trailing : reply.Headers.GetValues("grpc-status");
        Assert.Equal("3", status.First());
    }

    public void Dispose() => service.Process.AssertNoUnexpectedErrors();

    private async Task<StatusCode> Call(byte[] bytes)
    {
        try
        {
            await service.Channel.CreateCallInvoker().AsyncUnaryCall(s_rank, null, new CallOptions(cancellationToken: Cancel), bytes);
            return StatusCode.OK;
        }
        catch (RpcException e)
        {
            return e.StatusCode;
        }
    }
}
