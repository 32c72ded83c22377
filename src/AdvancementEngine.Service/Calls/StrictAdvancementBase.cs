using AdvancementEngine.Wire.V1;
using Grpc.Core;

namespace AdvancementEngine.Service.Calls;

/// <summary>The base class of the service, so that the framework finds <see cref="StrictBinding"/> before the stock binding.</summary>
[BindServiceMethod(typeof(StrictBinding), nameof(StrictBinding.Bind))]
internal abstract class StrictAdvancementBase : Advancement.AdvancementBase
{
    // Redeclared, because the framework looks for methods declared in the class that specifies the binding.
    public new abstract Task<RankReply> Rank(RankRequest request, ServerCallContext context);

    public new abstract Task<PlanPathwayReply> PlanPathway(PlanPathwayRequest request, ServerCallContext context);

    public new abstract Task<AssessProgramReply> AssessProgram(AssessProgramRequest request, ServerCallContext context);

    public new abstract Task<ExplainReply> Explain(ExplainRequest request, ServerCallContext context);

    public new abstract Task<NavigateReply> Navigate(NavigateRequest request, ServerCallContext context);

    public new abstract Task<RecordReply> RecordOutcome(RecordOutcomeRequest request, ServerCallContext context);

    public new abstract Task<RecordReply> RecordOverride(RecordOverrideRequest request, ServerCallContext context);

    public new abstract Task<RecordReply> RecordFeedback(RecordFeedbackRequest request, ServerCallContext context);

    public new abstract Task<ListOccupationsReply> ListOccupations(ListOccupationsRequest request, ServerCallContext context);

    public new abstract Task<ListCredentialsReply> ListCredentials(ListCredentialsRequest request, ServerCallContext context);

    public new abstract Task<MatchTextReply> MatchText(MatchTextRequest request, ServerCallContext context);

    public new abstract Task<RecordReply> PutProgram(PutProgramRequest request, ServerCallContext context);

    public new abstract Task<ListModelsReply> ListModels(ListModelsRequest request, ServerCallContext context);

    public new abstract Task<ActiveBundle> GetActiveBundle(GetActiveBundleRequest request, ServerCallContext context);

    public new abstract Task<ActiveBundle> ActivateBundle(ActivateBundleRequest request, ServerCallContext context);

    public new abstract Task<Batch> GetBatch(GetBatchRequest request, ServerCallContext context);

    public new abstract Task<ExportPersonReply> ExportPerson(ExportPersonRequest request, ServerCallContext context);

    public new abstract Task<DeletePersonReply> DeletePerson(DeletePersonRequest request, ServerCallContext context);

    public new abstract Task RankCohort(
        IAsyncStreamReader<RankCohortRequest> requestStream,
        IServerStreamWriter<RankCohortReply> responseStream,
        ServerCallContext context
    );
}
