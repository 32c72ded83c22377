using AdvancementEngine.Service.Contract;
using AdvancementEngine.Service.Options;
using AdvancementEngine.Service.Serving;
using AdvancementEngine.Service.Telemetry;
using Grpc.Core;
using Microsoft.Extensions.Options;

namespace AdvancementEngine.Service.Ranking;

/// <summary>The service of <c>advancement.v1</c>.</summary>
internal sealed class AdvancementService(BundleHost host, RankGate gate, IOptions<ServiceOptions> options, TimeProvider time, ServiceMetrics metrics, ILogger<AdvancementService> log)
    : StrictAdvancementBase
{
    private readonly WireChecks _checks = new(options.Value);

    public override async Task<Wire.V1.RankReply> Rank(Wire.V1.RankRequest request, ServerCallContext context)
    {
        var begun = time.GetTimestamp();
        var status = StatusCode.Unknown;
        metrics.Begin();
        try
        {
            var reply = await Rank(request, context.CancellationToken);
            status = StatusCode.OK;
            return reply;
        }
        catch (RpcException e)
        {
            status = e.StatusCode;
            log.Refused(status);
            throw;
        }
        finally
        {
            metrics.End(time.GetElapsedTime(begun), status);
        }
    }

    private async Task<Wire.V1.RankReply> Rank(Wire.V1.RankRequest request, CancellationToken called)
    {
        using var deadline = new CancellationTokenSource(options.Value.Deadline, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(called, deadline.Token);
        try
        {
            using var turn = await gate.Enter(either.Token);
            return Reply(request, either.Token);
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            throw called.IsCancellationRequested
                ? new RpcException(new Status(StatusCode.Cancelled, "the caller gave up"))
                : new RpcException(new Status(StatusCode.DeadlineExceeded, $"not done within {options.Value.Deadline}; call again when the service is less busy"));
        }
    }

    private Wire.V1.RankReply Reply(Wire.V1.RankRequest request, CancellationToken stop)
    {
        // One bundle from here to the end of the call, whatever is swapped meanwhile.
        var bundle = host.Current;
        var input = new RequestReader(bundle, _checks).Read(request, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
        stop.ThrowIfCancellationRequested();
        using var span = metrics.Activities.StartActivity("rank");
        var recommendation = bundle.Rank(input);
        stop.ThrowIfCancellationRequested();
        span?.SetTag("advancement.bundle", bundle.Id).SetTag("advancement.digest", recommendation.Digest);
        log.Ranked(bundle.Id, recommendation.Digest);
        return new() { Recommendation = ContractMapping.ToWire(recommendation), Matches = { input.Matches() } };
    }
}
