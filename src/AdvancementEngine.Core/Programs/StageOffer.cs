using System.Collections.Immutable;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Programs;

/// <summary>What a program offers at one stage of work-based learning.</summary>
/// <param name="Stage">Stage; awareness is stage 0 and not work-based learning.</param>
/// <param name="Activities">Activity codes offered, ordinal.</param>
/// <param name="Hours">Hours per learner, if recorded.</param>
/// <param name="Hosts">Partner ids, ordinal.</param>
/// <param name="Recorded">True if anything is recorded about the stage, even "none".</param>
public sealed record StageOffer(
    LearningStage Stage,
    ImmutableArray<string> Activities,
    double Hours,
    ImmutableArray<string> Hosts,
    bool Recorded
)
{
    /// <summary>The offer by stage, awareness first.</summary>
    public static ImmutableArray<StageOffer> Of(ProgramRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return [.. Enum.GetValues<LearningStage>().Select(stage => At(record, stage))];
    }

    private static StageOffer At(ProgramRecord record, LearningStage stage)
    {
        bool AtStage(ProgramFact f) => WorkBasedLearning.TryStage(f.About, out var at) && at == stage;
        var held = record.Holding(ProgramFacts.Activity).Where(AtStage).ToList();
        var hours = 0.0;
        foreach (var fact in held)
            if (FactField.TryNumber(fact.Value, out var known))
                hours += known;
        return new(
            stage,
            [.. held.Select(f => f.About).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            hours,
            [.. held.Select(f => f.Partner).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            record.Of(ProgramFacts.Activity).Any(AtStage)
        );
    }
}
