using AdvancementEngine.Service.Calls;
using AdvancementEngine.Service.Options;
using AdvancementEngine.Service.Security;
using AdvancementEngine.Service.Telemetry;
using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace AdvancementEngine.FunctionalTests.Service;

/// <summary>What a call does while another one has the only turn: waits, gives up when its caller does or its time is over, or is turned
/// away.</summary>
public sealed class RankGateTests : IDisposable
{
    private readonly ServiceMetrics _metrics = new(
        new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<System.Diagnostics.Metrics.IMeterFactory>()
    );

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rank_CallerGivesUpWhileWaiting_IsCancelled()
    {
        var (guard, gate) = Service(new() { MaxConcurrentRanks = 1 });
        using var turn = await gate.Enter(Cancel);
        using var caller = new CancellationTokenSource();
        var call = Call(guard, gate, caller.Token);
        Assert.False(call.IsCompleted);
        await caller.CancelAsync();
        Assert.Equal(StatusCode.Cancelled, (await Assert.ThrowsAsync<RpcException>(() => call)).StatusCode);
    }

    [Fact]
    public async Task Rank_TimeIsOverWhileWaiting_IsDeadlineExceeded()
    {
        var (guard, gate) = Service(new() { MaxConcurrentRanks = 1, Deadline = TimeSpan.FromMilliseconds(1) });
        using var turn = await gate.Enter(Cancel);
        var error = await Assert.ThrowsAsync<RpcException>(() => Call(guard, gate, Cancel));
        Assert.Equal(StatusCode.DeadlineExceeded, error.StatusCode);
    }

    [Fact]
    public async Task Rank_TooManyWait_IsResourceExhausted()
    {
        var (guard, gate) = Service(new() { MaxConcurrentRanks = 1, MaxWaitingRanks = 0 });
        using var turn = await gate.Enter(Cancel);
        var error = await Assert.ThrowsAsync<RpcException>(() => Call(guard, gate, Cancel));
        Assert.Equal(StatusCode.ResourceExhausted, error.StatusCode);
    }

    public void Dispose() => _metrics.Dispose();

    private static Task<bool> Call(CallGuard guard, RankGate gate, CancellationToken cancel) =>
        guard.Run(
            "Rank",
            Scope.Score,
            new CallOfATest(cancel),
            async (_, stop) =>
            {
                using var turn = await gate.Enter(stop);
                return true;
            }
        );

    private (CallGuard Guard, RankGate Gate) Service(ServiceOptions options)
    {
        var set = Microsoft.Extensions.Options.Options.Create(options);
        var guard = new CallGuard(
            new SignIn(set, ApiKeys.Read(null)),
            new ClientRates(set),
            set,
            TimeProvider.System,
            _metrics,
            NullLogger<CallGuard>.Instance
        );
        return (guard, new RankGate(set, NullLogger<RankGate>.Instance));
    }

    private sealed class CallOfATest(CancellationToken cancel) : ServerCallContext
    {
        protected override string MethodCore => "Rank";

        protected override string HostCore => "test";

        protected override string PeerCore => "test";

        protected override DateTime DeadlineCore => DateTime.MaxValue;

        protected override Metadata RequestHeadersCore => [];

        protected override CancellationToken CancellationTokenCore => cancel;

        protected override Metadata ResponseTrailersCore => [];

        protected override Status StatusCore { get; set; }

        protected override WriteOptions? WriteOptionsCore { get; set; }

        protected override AuthContext AuthContextCore => new(null, []);

        protected override ContextPropagationToken CreatePropagationTokenCore(ContextPropagationOptions? options) =>
            throw new NotSupportedException();

        protected override Task WriteResponseHeadersAsyncCore(Metadata responseHeaders) => Task.CompletedTask;
    }
}
