using System.Collections.Immutable;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Service.LiveBundle;

namespace AdvancementEngine.Service.Contract;

/// <summary>A request converted to the engine's records.</summary>
/// <param name="Participant">Facts with resolved codes.</param>
/// <param name="Program">The training program, or null.</param>
/// <param name="AsOf">The as-of date of the facts.</param>
/// <param name="Options">The request's options.</param>
/// <param name="Notes">How texts were matched and what was not given; ambiguous matches were not used.</param>
internal sealed record RankInput(
    Participant Participant,
    TrainingProgram? Program,
    DateOnly AsOf,
    RankOptions Options,
    ImmutableArray<IntakeNote> Notes
)
{
    /// <summary>Ranks the request.</summary>
    public Recommendation Rank(ServingBundle bundle) => bundle.Ranker.Rank(Participant, Program, AsOf, Options);

    /// <summary>Ranks the request for a view.</summary>
    public Recommendation Rank(ServingBundle bundle, Wire.V1.View view) =>
        (view == Wire.V1.View.Summary ? bundle.Summaries : bundle.Ranker).Rank(Participant, Program, AsOf, Options);
}
