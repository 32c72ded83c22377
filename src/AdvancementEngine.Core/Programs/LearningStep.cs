using System.Collections.Immutable;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Programs;

/// <summary>The next work-based learning activity for a participant and a target. Movement between stages is not one-way: it is a
/// suggestion, not a gate.</summary>
/// <param name="Reached">Highest stage recorded; null if no activity is recorded.</param>
/// <param name="Stage">Stage of the next activity; null if the last stage has been reached.</param>
/// <param name="Activity">Next activity; null if the last stage has been reached.</param>
/// <param name="Offered">True if the program records that it offers it.</param>
/// <param name="Hosts">Partners who could host it, best first.</param>
public sealed record LearningStep(
    LearningStage? Reached,
    LearningStage? Stage,
    string? Activity,
    bool Offered,
    ImmutableArray<ActivityHost> Hosts
);
