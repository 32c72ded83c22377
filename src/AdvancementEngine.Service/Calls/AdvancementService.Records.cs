using AdvancementEngine.Recommendations;
using AdvancementEngine.Service.Contract;
using AdvancementEngine.Service.Options;
using AdvancementEngine.Service.Security;
using AdvancementEngine.Store;
using AdvancementEngine.Store.Records;
using AdvancementEngine.Wire.V1;
using Google.Protobuf;
using Grpc.Core;

namespace AdvancementEngine.Service.Calls;

internal sealed partial class AdvancementService
{
    public override Task<RecordReply> RecordOutcome(RecordOutcomeRequest request, ServerCallContext context) =>
        Write(
            nameof(RecordOutcome),
            request,
            context,
            (caller, checks) =>
            {
                checks.Chosen("kind", (int)request.Kind);
                checks.Opportunity("opportunity", request.Opportunity, mayBeEmpty: false);
                checks.Value(request);
                return new StoredOutcome
                {
                    Tenant = caller.Tenant,
                    Key = checks.Key(request.Key),
                    At = Now,
                    Caller = caller.Name,
                    Person = checks.Person(request.Participant, keeper.Pseudonyms!),
                    Program = request.Program.Trim(),
                    Digest = checks.Digest(request.Digest),
                    Date = checks.Date(request.Date),
                    Opportunity = checks.Code(request.Opportunity),
                    Kind = RecordChecks.Name(request.Kind),
                    Value = request.HasValue ? request.Value : null,
                };
            }
        );

    public override Task<RecordReply> RecordOverride(RecordOverrideRequest request, ServerCallContext context) =>
        Write(
            nameof(RecordOverride),
            request,
            context,
            (caller, checks) =>
            {
                var item = checks.Override(request.Override);
                return new StoredOverride
                {
                    Tenant = caller.Tenant,
                    Key = checks.Key(request.Key),
                    At = Now,
                    Caller = caller.Name,
                    Person = checks.Person(request.Participant, keeper.Pseudonyms!),
                    Program = request.Program.Trim(),
                    Digest = checks.Digest(request.Digest),
                    Date = checks.Date(request.Date),
                    Opportunity = checks.Code(item.Opportunity),
                    Policy = item.Policy,
                    Verdict = RecordChecks.Name(item.Verdict),
                    Reason = item.Reason,
                    By = item.By,
                };
            }
        );

    public override Task<RecordReply> RecordFeedback(RecordFeedbackRequest request, ServerCallContext context) =>
        Write(
            nameof(RecordFeedback),
            request,
            context,
            (caller, checks) =>
            {
                checks.Chosen("kind", (int)request.Kind);
                checks.Opportunity("opportunity", request.Opportunity, mayBeEmpty: request.Kind == FeedbackKind.WrongFact);
                return new StoredFeedback
                {
                    Tenant = caller.Tenant,
                    Key = checks.Key(request.Key),
                    At = Now,
                    Caller = caller.Name,
                    Person = checks.Person(request.Participant, keeper.Pseudonyms!),
                    Program = request.Program.Trim(),
                    Digest = checks.Digest(request.Digest),
                    Date = checks.Date(request.Date),
                    Opportunity = checks.Code(request.Opportunity),
                    Kind = RecordChecks.Name(request.Kind),
                    Fact = checks.Fact(request),
                };
            }
        );

    public override Task<RecordReply> PutProgram(PutProgramRequest request, ServerCallContext context) =>
        guard.Run(
            nameof(PutProgram),
            Scope.Assess,
            context,
            async (caller, stop) =>
            {
                RequestReader.Refuse(_checks.Check(request));
                var id = (request.Program?.Id ?? string.Empty).Trim();
                CallGuard.Require(caller, caller.Tenant.Length == 0 ? string.Empty : id);
                var bundle = host.Current;
                var checks = new RecordChecks(bundle, Today);
                var key = checks.Key(request.Key);
                using (await gate.Enter(stop))
                    checks.Refuse(bundle.Programs.Read(request.Program ?? new(), Today, new(stop)).Problems);
                var row = new StoredProgram
                {
                    Tenant = caller.Tenant,
                    Key = key,
                    At = Now,
                    Caller = caller.Name,
                    Program = id,
                    Message = Convert.ToBase64String(request.Program!.ToByteArray()),
                };
                var known = await Store(needsPersons: false).Write(row, stop);
                _programs.Forget(caller.Tenant, id);
                return new RecordReply { Key = key, RepeatedCall = known };
            }
        );

    public override Task<ExportPersonReply> ExportPerson(ExportPersonRequest request, ServerCallContext context) =>
        guard.Run(
            nameof(ExportPerson),
            Scope.Admin,
            context,
            (caller, _) =>
            {
                var (store, pseudonym) = Person(request.Participant);
                var reply = new ExportPersonReply { Pseudonym = pseudonym };
                reply.Rows.Add(
                    store
                        .Person(TenantOf(caller), pseudonym)
                        .Select(r => new StoredRow { Table = r.Table, Json = System.Text.Json.JsonSerializer.Serialize<object>(r.Row) })
                );
                return Task.FromResult(reply);
            }
        );

    public override Task<DeletePersonReply> DeletePerson(DeletePersonRequest request, ServerCallContext context) =>
        guard.Run(
            nameof(DeletePerson),
            Scope.Admin,
            context,
            (caller, _) =>
            {
                var (store, pseudonym) = Person(request.Participant);
                return Task.FromResult(new DeletePersonReply { Pseudonym = pseudonym, Rows = store.Delete(TenantOf(caller), pseudonym) });
            }
        );

    // A caller that is limited to a program sees only its own records; other callers see all.
    private static string? TenantOf(Caller caller) => caller.Tenant.Length == 0 ? null : caller.Tenant;

    private Task<RecordReply> Write<T>(string method, IMessage request, ServerCallContext context, Func<Caller, RecordChecks, T> read)
        where T : PersonRecord =>
        guard.Run(
            method,
            Scope.Record,
            context,
            async (caller, stop) =>
            {
                RequestReader.Refuse(_checks.Check(request));
                var store = Store(needsPersons: true);
                var checks = new RecordChecks(host.Current, Today);
                var row = read(caller, checks);
                checks.Refuse([]);
                CallGuard.Require(caller, caller.Tenant.Length == 0 ? string.Empty : row.Program);
                var reply = new RecordReply { Key = row.Key, RepeatedCall = await store.Write(row, stop) };
                if (row.Digest.Length > 0 && !await IsAnswered(store, caller, row, stop))
                    reply.Notes.Add(
                        new Note
                        {
                            Field = "digest",
                            Sentence =
                                "This service has no reply with this digest for this participant. The record was stored; training "
                                + "uses the participant's last reply before its date.",
                        }
                    );
                return reply;
            }
        );

    // An answer is written shortly after its reply, so an immediate record may arrive first.
    private async Task<bool> IsAnswered(RecordStore store, Caller caller, PersonRecord row, CancellationToken stop)
    {
        if (IsStored())
            return true;
        await audit.Settle(stop);
        return IsStored();
        bool IsStored() => store.Answer(TenantOf(caller), row.Digest)?.Person == row.Person;
    }

    private (RecordStore Store, string Pseudonym) Person(string participant)
    {
        var store = Store(needsPersons: true);
        return participant.Trim() is { Length: > 0 } id
            ? (store, keeper.Pseudonyms!.Of(id))
            : throw FieldViolations.Refuse([new("participant", "nothing", "the id of a participant, or a pseudonym", "fill it in")]);
    }

    private RecordStore Store(bool needsPersons) =>
        keeper.Store is { } store && (!needsPersons || keeper.Keep != Keep.None)
            ? store
            : throw new RpcException(
                new Status(
                    StatusCode.FailedPrecondition,
                    "this service stores no records; needed: Service:Store and Service:Keep other than none; ask the operator"
                )
            );
}
