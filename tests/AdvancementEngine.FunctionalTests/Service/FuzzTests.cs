using AdvancementEngine.Wire.V1;
using Google.Protobuf;
using Grpc.Core;

namespace AdvancementEngine.FunctionalTests.Service;

/// <summary>Whatever bytes come, the answer is a result or the caller's error; never INTERNAL or UNKNOWN, never an error in the log.</summary>
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
            if (random.Next(2) == 0) request.AsOf = "2026-10-01";
            seen.Add(await Call(request.ToByteArray()));
        }

        Assert.Subset(new HashSet<StatusCode> { StatusCode.OK, StatusCode.InvalidArgument }, seen);
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
