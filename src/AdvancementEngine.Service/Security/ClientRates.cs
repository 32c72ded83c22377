using System.Threading.RateLimiting;
using AdvancementEngine.Service.Options;
using Grpc.Core;
using Microsoft.Extensions.Options;

namespace AdvancementEngine.Service.Security;

/// <summary>Limits the calls per second of each client, identified by key or token, or by address if unauthenticated.</summary>
internal sealed class ClientRates(IOptions<ServiceOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(client =>
        RateLimitPartition.GetTokenBucketLimiter(
            client,
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = options.Value.MaxCallsPerSecond,
                TokensPerPeriod = Math.Max(1, options.Value.MaxCallsPerSecond / 10),
                ReplenishmentPeriod = TimeSpan.FromSeconds(
                    options.Value.MaxCallsPerSecond < 10 ? 1.0 / options.Value.MaxCallsPerSecond : 0.1
                ),
                QueueLimit = 0,
                AutoReplenishment = true,
            }
        )
    );

    /// <summary>Counts a call.</summary>
    /// <exception cref="RpcException">RESOURCE_EXHAUSTED: too many calls in too short a time.</exception>
    public void Count(string client)
    {
        using var lease = _limiter.AttemptAcquire(client);
        if (!lease.IsAcquired)
            throw new RpcException(
                new Status(
                    StatusCode.ResourceExhausted,
                    $"more than {options.Value.MaxCallsPerSecond} calls per second; needed: fewer; wait a moment, or ask the operator to "
                        + $"raise Service:MaxCallsPerSecond"
                )
            );
    }

    public void Dispose() => _limiter.Dispose();
}
