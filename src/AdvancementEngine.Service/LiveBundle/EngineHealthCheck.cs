using AdvancementEngine.Factorization;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AdvancementEngine.Service.LiveBundle;

/// <summary>Healthy while a bundle is active and this processor passes the known-answer test.</summary>
internal sealed class EngineHealthCheck(BundleHost host) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var answer = KnownAnswer.Verify();
        var data = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["bundle"] = host.IsLoaded ? host.Current.Id : string.Empty,
            ["knownAnswer"] = answer.Passed ? "passed" : "failed",
            ["path"] = answer.Path.ToString(),
            ["slowMultiplyAdd"] = answer.IsSlowFma,
            ["lastRefusal"] = host.LastRefusal ?? string.Empty,
        };
        return Task.FromResult(
            answer.Passed && host.IsLoaded
                ? HealthCheckResult.Healthy(data: data)
                : HealthCheckResult.Unhealthy(answer.Passed ? "no bundle is loaded" : "the known-answer test failed", data: data)
        );
    }
}
