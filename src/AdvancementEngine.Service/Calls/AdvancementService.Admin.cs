using AdvancementEngine.Data;
using AdvancementEngine.Data.Models;
using AdvancementEngine.Operations.Runs;
using AdvancementEngine.Service.Contract;
using AdvancementEngine.Service.LiveBundle;
using AdvancementEngine.Service.Options;
using AdvancementEngine.Service.Security;
using AdvancementEngine.Service.Telemetry;
using AdvancementEngine.Wire.V1;
using Grpc.Core;

namespace AdvancementEngine.Service.Calls;

internal sealed partial class AdvancementService
{
    public override Task<ListModelsReply> ListModels(ListModelsRequest request, ServerCallContext context) =>
        guard.Run(
            nameof(ListModels),
            Scope.Admin,
            context,
            (caller, _) =>
            {
                CallGuard.RequireAll(caller);
                var registry = models.Registry() ?? throw NoRoot(nameof(options.Value.ModelRoot));
                return Task.FromResult(
                    new ListModelsReply
                    {
                        Models = { registry.Models.Select(m => new ModelInfo { Name = m, Current = m == registry.Current }) },
                    }
                );
            }
        );

    public override Task<ActiveBundle> GetActiveBundle(GetActiveBundleRequest request, ServerCallContext context) =>
        guard.Run(nameof(GetActiveBundle), Scope.None, context, (_, _) => Task.FromResult(Active()));

    public override Task<ActiveBundle> ActivateBundle(ActivateBundleRequest request, ServerCallContext context) =>
        guard.Run(
            nameof(ActivateBundle),
            Scope.Admin,
            context,
            (caller, _) =>
            {
                CallGuard.RequireAll(caller);
                RequestReader.Refuse(_checks.Check(request));
                var name = request.Model.Trim();
                if (name.Length > 0 && models.Registry() is not { } registry)
                    throw NoRoot(nameof(options.Value.ModelRoot));
                if (name.Length > 0 && !models.Registry()!.Models.Contains(name))
                    throw FieldViolations.Refuse([
                        new(
                            "model",
                            Intake.Reading.InputText.Quote(name),
                            $"one of {string.Join(", ", models.Registry()!.Models)}",
                            "correct the name"
                        ),
                    ]);
                var outcome = models.Activate(name, host);
                if (outcome == SwapOutcome.Refused)
                    throw new RpcException(
                        new Status(StatusCode.FailedPrecondition, $"the bundle was rejected; the old one stays active: {host.LastRefusal}")
                    );
                return Task.FromResult(Active());
            }
        );

    public override Task<Batch> GetBatch(GetBatchRequest request, ServerCallContext context) =>
        guard.Run(
            nameof(GetBatch),
            Scope.Admin,
            context,
            (caller, _) =>
            {
                CallGuard.RequireAll(caller);
                RequestReader.Refuse(_checks.Check(request));
                var root = options.Value.Batches ?? throw NoRoot(nameof(options.Value.Batches));
                var id = request.Id.Trim();
                var folder = Path.Combine(root, id);
                if (id.Length == 0 || id != Path.GetFileName(id) || id is "." or ".." || !Directory.Exists(folder))
                    throw new RpcException(
                        new Status(
                            StatusCode.NotFound,
                            $"no run {Intake.Reading.InputText.Quote(id)}; needed: the folder name of a run in Service:Batches; correct it"
                        )
                    );
                return Task.FromResult(Run(id, folder));
            }
        );

    private static Batch Run(string id, string folder)
    {
        if (!File.Exists(Path.Combine(folder, RunFolder.ManifestFile)))
            return new() { Id = id, State = "UNFINISHED" };
        try
        {
            var run = RunFolder.ReadManifest(folder);
            return new()
            {
                Id = id,
                State = "FINISHED",
                AsOf = ContractMapping.Day(run.Plan.AsOf),
                Participants = run.Participants,
                Rejected = run.Rejected,
            };
        }
        catch (DataException e)
        {
            throw new RpcException(new Status(StatusCode.FailedPrecondition, e.Message));
        }
    }

    private ActiveBundle Active()
    {
        var bundle = host.Current;
        var identity = bundle.Bundle.Identity;
        return new()
        {
            Bundle = new()
            {
                Id = identity.Id,
                Catalog = identity.Catalog,
                Policies = identity.Policies,
                Model = identity.Model,
            },
            ModelName = bundle.Bundle.Model.Manifest.Name,
            Occupations = bundle.Catalog.Occupations.Length,
            Credentials = bundle.Catalog.Credentials.Length,
            ServingSince = bundle.Since.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture),
            LastRefusal = host.LastRefusal ?? string.Empty,
        };
    }

    private static RpcException NoRoot(string option) =>
        new(new Status(StatusCode.FailedPrecondition, $"Service:{option} is not set; needed: a folder; ask the operator"));
}
