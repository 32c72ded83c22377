using System.Threading.RateLimiting;
using AdvancementEngine.Service.Options;
using AdvancementEngine.Service.Telemetry;
using Grpc.Core;
using Microsoft.Extensions.Options;

namespace AdvancementEngine.Service.Calls;

/// <summary>Limits the number of calls that rank concurrently; the others wait in order, and beyond that limit they are rejected.</summary>
internal sealed class RankGate(IOptions<ServiceOptions> options, ILogger<RankGate> log) : IDisposable
{
    private readonly ConcurrencyLimiter _limiter = new(
        new ConcurrencyLimiterOptions
        {
            PermitLimit = options.Value.MaxConcurrentRanks,
            QueueLimit = options.Value.MaxWaitingRanks,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        }
    );

    private long _said = -1_000_000;
    private long _turnedAway;

    /// <summary>Waits for a turn; dispose it when done.</summary>
    /// <exception cref="RpcException">RESOURCE_EXHAUSTED: too many calls are waiting.</exception>
    /// <exception cref="OperationCanceledException">The call was canceled while it waited.</exception>
    public async ValueTask<IDisposable> Enter(CancellationToken stop)
    {
        var turn = await _limiter.AcquireAsync(1, stop);
        if (turn.IsAcquired)
            return turn;
        turn.Dispose();
        Say();
        throw new RpcException(
            new Status(
                StatusCode.ResourceExhausted,
                $"{options.Value.MaxConcurrentRanks} calls are running and {options.Value.MaxWaitingRanks} are waiting; call again later"
            )
        );
    }

    /// <summary>Waits for a turn as a row of a stream. Streams wait and are not rejected, because each has few open rows.</summary>
    public async ValueTask<IDisposable> EnterStream(CancellationToken stop)
    {
        while (true)
        {
            var turn = await _limiter.AcquireAsync(1, stop);
            if (turn.IsAcquired)
                return turn;
            turn.Dispose();
            await Task.Delay(1, stop);
        }
    }

    public void Dispose() => _limiter.Dispose();

    // At most one line per second, because under load every rejected call would write one.
    private void Say()
    {
        Interlocked.Increment(ref _turnedAway);
        var (now, last) = (Environment.TickCount64, Interlocked.Read(ref _said));
        if (now - last < 1_000 || Interlocked.CompareExchange(ref _said, now, last) != last)
            return;
        log.Busy(options.Value.MaxConcurrentRanks, options.Value.MaxWaitingRanks, Interlocked.Exchange(ref _turnedAway, 0));
    }
}
