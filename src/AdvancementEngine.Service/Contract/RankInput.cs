using System.Collections.Immutable;
using AdvancementEngine.Intake;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Service.LiveBundle;

namespace AdvancementEngine.Service.Contract;

/// <summary>A request as the engine understands it.</summary>
/// <param name="Participant">Facts, codes resolved.</param>
/// <param name="Program">The training program, or null.</param>
/// <param name="AsOf">The day the facts are taken as of.</param>
/// <param name="Options">The request's options.</param>
/// <param name="Notes">How texts were matched and what was not given; doubtful ones were not taken.</param>
internal sealed record RankInput(
    Participant Participant,
    TrainingProgram? Program,
    DateOnly AsOf,
    RankOptions Options,
    ImmutableArray<IntakeNote> Notes
)
{
    /// <summary>Ranks it.</summary>
    public Recommendation Rank(ServingBundle bundle) => bundle.Ranker.Rank(Participant, Program, AsOf, Options);

    /// <summary>Ranks it for a view.</summary>
    public Recommendation Rank(ServingBundle bundle, Wire.V1.View view) =>
        (view == Wire.V1.View.Summary ? bundle.Summaries : bundle.Ranker).Rank(Participant, Program, AsOf, Options);
}
