using AdvancementEngine.Intake;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies.Assessment;
using AdvancementEngine.Programs;
using AdvancementEngine.Service.Contract;
using AdvancementEngine.Service.LiveBundle;
using AdvancementEngine.Service.Options;
using AdvancementEngine.Service.Security;
using AdvancementEngine.Store.Records;
using AdvancementEngine.Wire.V1;
using Grpc.Core;

namespace AdvancementEngine.Service.Calls;

internal sealed partial class AdvancementService
{
    public override Task<AssessProgramReply> AssessProgram(AssessProgramRequest request, ServerCallContext context) =>
        guard.Run(
            nameof(AssessProgram),
            Scope.Assess,
            context,
            async (caller, stop) =>
            {
                RequestReader.Refuse(_checks.Check(request));
                var bundle = host.Current;
                var asOf = RequestReader.AsOf(request.AsOf.Trim(), Today);
                var id = (request.Program?.Id ?? string.Empty).Trim();
                CallGuard.Require(caller, caller.Tenant.Length == 0 ? string.Empty : id);

                // An id alone refers to the stored program; with any other field, the message is the program.
                var sent = request.Program ?? new();
                var isIdAlone = sent.Equals(new Wire.V1.TrainingProgram { Id = sent.Id });
                var wire = isIdAlone && Kept(id, caller) is { } kept ? kept : sent;
                using var turn = await gate.Enter(stop);
                var read = bundle.Programs.Read(wire, asOf, new(stop));
                RequestReader.Refuse(read.Problems);
                var assessment = new ProgramAssessor(bundle.Bundle.Policies, bundle.Catalog, asOf).Assess(read.Result!);
                var reply = AssessmentReplies.Of(assessment, bundle);
                reply.Matches.Add(read.Notes.SelectMany(Matches.Of));
                return reply;
            }
        );

    public override Task<NavigateReply> Navigate(NavigateRequest request, ServerCallContext context) =>
        guard.Run(
            nameof(Navigate),
            Scope.Score,
            context,
            async (caller, stop) =>
            {
                RequestReader.Refuse(_checks.Check(request));
                var bundle = host.Current;
                using var turn = await gate.Enter(stop);
                var rank = new RankRequest
                {
                    Participant = request.Participant,
                    Program = request.Program,
                    AsOf = request.AsOf,
                };
                var input = Read(rank, caller, bundle, stop);
                var intake = new FactIntake(bundle.Catalog, bundle.Matchers, input.AsOf);
                var named = request.Target.Trim().Length == 0 ? null : intake.Occupation("target", request.Target.Trim());
                RequestReader.Refuse([.. intake.Problems]);
                var record = input.Program is null ? null : new ProgramRecord(input.Program, input.AsOf);
                var target = named ?? input.Participant.Goals.TargetOccupation ?? record?.StatedTargets.FirstOrDefault();
                var step = target is null ? null : LearningNavigation.Next(input.Participant, target, record, input.AsOf);
                return NavigateReplies.Of(target, step, bundle);
            }
        );

    public override Task<ExplainReply> Explain(ExplainRequest request, ServerCallContext context) =>
        guard.Run(
            nameof(Explain),
            Scope.Score,
            context,
            async (caller, stop) =>
            {
                RequestReader.Refuse(_checks.Check(request));
                var bundle = host.Current;
                using var turn = await gate.Enter(stop);
                if (request.Digest.Trim() is { Length: > 0 } digest)
                    return Again(request, digest, caller, bundle, stop);
                var recommendation = Read(request.Request ?? new(), caller, bundle, stop).Rank(bundle);
                return ExplainReplies.Of(recommendation, true, request.Opportunity.Trim(), bundle);
            }
        );

    public override Task<PlanPathwayReply> PlanPathway(PlanPathwayRequest request, ServerCallContext context) =>
        guard.Run(
            nameof(PlanPathway),
            Scope.Score,
            context,
            async (caller, stop) =>
            {
                RequestReader.Refuse(_checks.Check(request));
                var bundle = host.Current;
                using var turn = await gate.Enter(stop);
                var input = Read(
                    new()
                    {
                        Participant = request.Participant,
                        Program = request.Program,
                        AsOf = request.AsOf,
                    },
                    caller,
                    bundle,
                    stop
                );
                var options = PlanReplies.Options(request, input, bundle);
                var plan = bundle.Planner.Plan(input.Participant, input.Program, input.AsOf, options);
                if (keeper.Store is { } store && keeper.Keep != Keep.None)
                    await store.Write(Kept(plan, caller, keeper.Pseudonyms!.Of(plan.Participant)), stop);
                return PlanReplies.Of(plan, request.Language, input, bundle);
            }
        );

    private StoredPlan Kept(Plans.Plan plan, Caller caller, string pseudonym) =>
        new()
        {
            Tenant = caller.Tenant,
            Key = Guid.CreateVersion7().ToString("N"),
            At = Now,
            Caller = caller.Name,
            Person = pseudonym,
            Program = plan.Program,
            Digest = plan.Digest,
            Date = ContractMapping.Day(plan.AsOf),
            Opportunity = plan.Target?.Code ?? string.Empty,
            Plan = System.Text.Encoding.UTF8.GetString(Plans.PlanJson.Write(plan with { Participant = pseudonym })),
        };

    private ExplainReply Again(ExplainRequest request, string digest, Caller caller, ServingBundle bundle, CancellationToken stop)
    {
        if (keeper.Store?.Answer(TenantOf(caller), digest.ToLowerInvariant()) is not { Request.Length: > 0 } kept)
            throw new RpcException(
                new Status(
                    StatusCode.NotFound,
                    "no reply with this digest is stored; needed: the digest of a reply from this service; send "
                        + "the facts instead (replies are deleted after the retention period)"
                )
            );
        var again = RankRequest.Parser.ParseFrom(Convert.FromBase64String(kept.Request));
        var person = request.Participant.Trim();
        var isKnown = person.Length > 0 && keeper.Pseudonyms!.Of(person) == kept.Person;
        if (person.Length > 0 && !isKnown)
            throw new RpcException(
                new Status(
                    StatusCode.NotFound,
                    "the digest belongs to another participant; needed: the participant it was given for; correct one of the two"
                )
            );
        if (isKnown)
            again.Participant.Id = person;
        var recommendation = new RequestReader(bundle, _checks).Read(again, Today, stop, complete: false).Rank(bundle);
        var ranked = string.Join(
            ' ',
            recommendation
                .Occupations.Select(o => $"occupation:{o.Code}")
                .Concat(recommendation.Credentials.Select(c => $"credential:{c.Code}"))
        );
        var isSame = isKnown ? recommendation.Digest == kept.Digest : recommendation.Bundle.Id == kept.Bundle && ranked == kept.Ranked;
        return ExplainReplies.Of(recommendation, isSame, request.Opportunity.Trim(), bundle);
    }
}
