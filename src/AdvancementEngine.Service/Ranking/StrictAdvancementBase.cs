using Google.Protobuf;
using Grpc.Core;

namespace AdvancementEngine.Service.Ranking;

/// <summary>What the service derives from, so that the framework finds <see cref="StrictBinding"/> before the stock binding.</summary>
[BindServiceMethod(typeof(StrictBinding), nameof(StrictBinding.Bind))]
internal abstract class StrictAdvancementBase : Wire.V1.Advancement.AdvancementBase
{
    // Declared anew: the framework looks for a method that begins in the class its binding is named on.
    public new abstract Task<Wire.V1.RankReply> Rank(Wire.V1.RankRequest request, ServerCallContext context);
}
