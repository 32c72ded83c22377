using System.Threading.RateLimiting;
using AdvancementEngine.Service.Options;
using AdvancementEngine.Service.Telemetry;
using Grpc.Core;
using Microsoft.Extensions.Options;

namespace AdvancementEngine.Service.Calls;

/// <summary>Lets as many calls rank at once as there is room for; the others wait in order, and beyond that are turned away.</summary>
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
    /// <exception cref="RpcException">RESOURCE_EXHAUSTED: too many wait already.</exception>
    /// <exception cref="OperationCanceledException">The call was given up while it waited.</exception>
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
                $"{options.Value.MaxConcurrentRanks} calls run and {options.Value.MaxWaitingRanks} wait; call again later"
            )
        );
    }

    /// <summary>Waits for a turn as a row of a stream: streams wait, they are not turned away, and each has few rows open.</summary>
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

    // One line a second: under load each call turned away would be one.
    private void Say()
    {
        Interlocked.Increment(ref _turnedAway);
        var (now, last) = (Environment.TickCount64, Interlocked.Read(ref _said));
        if (now - last < 1_000 || Interlocked.CompareExchange(ref _said, now, last) != last)
            return;
        log.Busy(options.Value.MaxConcurrentRanks, options.Value.MaxWaitingRanks, Interlocked.Exchange(ref _turnedAway, 0));
    }
}
