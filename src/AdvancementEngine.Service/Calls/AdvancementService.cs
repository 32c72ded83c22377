using AdvancementEngine.Service.Contract;
using AdvancementEngine.Service.Keeping;
using AdvancementEngine.Service.LiveBundle;
using AdvancementEngine.Service.Options;
using AdvancementEngine.Service.Security;
using AdvancementEngine.Service.Telemetry;
using AdvancementEngine.Wire.V1;
using Grpc.Core;
using Microsoft.Extensions.Options;

namespace AdvancementEngine.Service.Calls;

/// <summary>The service of <c>advancement.v1</c>. Each group of calls has its own file.</summary>
internal sealed partial class AdvancementService(
    BundleHost host,
    CallGuard guard,
    RankGate gate,
    Audit audit,
    Keeper keeper,
    ModelSwitch models,
    IOptions<ServiceOptions> options,
    TimeProvider time,
    ServiceMetrics metrics,
    ILogger<AdvancementService> log
) : StrictAdvancementBase
{
    private readonly WireChecks _checks = new(options.Value);

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    public override Task<RankReply> Rank(RankRequest request, ServerCallContext context) =>
        guard.Run(
            nameof(Rank),
            Scope.Score,
            context,
            async (caller, stop) =>
            {
                using var turn = await gate.Enter(stop);
                return await Rank(nameof(Rank), request, caller, stop);
            }
        );

    public override Task RankCohort(
        IAsyncStreamReader<RankCohortRequest> requestStream,
        IServerStreamWriter<RankCohortReply> responseStream,
        ServerCallContext context
    ) =>
        guard.Run(
            nameof(RankCohort),
            Scope.Score,
            context,
            async (caller, stop) =>
            {
                await new CohortStream(options.Value.MaxConcurrentRanks, (row, token) => Row(row, caller, token)).Run(
                    requestStream,
                    responseStream,
                    stop
                );
                return true;
            },
            hasDeadline: false
        );

    private async Task<RankCohortReply> Row(RankCohortRequest row, Caller caller, CancellationToken stop)
    {
        var reply = new RankCohortReply { Row = row.Row };
        try
        {
            using var turn = await gate.EnterStream(stop);
            reply.Reply = await Rank(nameof(RankCohort), row.Request ?? new(), caller, stop);
        }
        catch (RpcException e) when (e.StatusCode is StatusCode.InvalidArgument or StatusCode.PermissionDenied)
        {
            reply.Problem = FieldViolations.Row(e);
        }

        return reply;
    }

    private async Task<RankReply> Rank(string method, RankRequest request, Caller caller, CancellationToken stop)
    {
        // The same bundle until the end of the call, even if another one is swapped in.
        var bundle = host.Current;
        using var span = metrics.Activities.StartActivity("rank");
        var input = Read(request, caller, bundle, stop);
        stop.ThrowIfCancellationRequested();
        Recommendations.Recommendation recommendation;
        using (metrics.Activities.StartActivity("rank.score"))
            recommendation = input.Rank(bundle, request.View);
        stop.ThrowIfCancellationRequested();
        span?.SetTag("advancement.bundle", bundle.Id).SetTag("advancement.digest", recommendation.Digest);
        log.Ranked(bundle.Id, recommendation.Digest);
        if (audit.IsOn)
            await audit.Take(new(caller.Name, caller.Tenant, method, Now, input.Participant, input.Program, recommendation), stop);
        using (metrics.Activities.StartActivity("rank.reply"))
            return RankReplies.Of(request.View, recommendation, input, bundle);
    }

    // Matching texts takes time, so it waits for its turn.
    private RankInput Read(RankRequest request, Caller caller, ServingBundle bundle, CancellationToken stop)
    {
        using var reading = metrics.Activities.StartActivity("rank.intake");
        if (caller.Tenant.Length > 0)
            CallGuard.Require(caller, (request.Program?.Id ?? request.Participant?.Program ?? string.Empty).Trim());
        WithKept(request, caller);
        return new RequestReader(bundle, _checks).Read(request, Today, stop);
    }

    // A stored program is referred to by its id alone.
    private void WithKept(RankRequest request, Caller caller)
    {
        if (request.Program is null && request.Participant?.Program.Trim() is { Length: > 0 } id && Kept(id, caller) is { } kept)
            request.Program = kept;
    }

    private TrainingProgram? Kept(string id, Caller caller) => keeper.Store is { } store ? _programs.Of(store, caller.Tenant, id) : null;

    private readonly KeptPrograms _programs = new(time);
}
