using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Policies.Facts;

/// <summary>What a participant's recorded activities say of hands-on work. Career exploration does not count, nor does enrollment in the pre-apprenticeship itself.</summary>
internal static class HandsOnRecord
{
    /// <summary>Lowest stage that is hands-on.</summary>
    public const LearningStage Lowest = LearningStage.Preparation;

    /// <summary>Hours recorded at the stage or above that served the occupation, missing when nothing is recorded and the record is open; and whether no activity could add to them: the record is complete, and each hands-on one names its hours and occupation.</summary>
    /// <param name="standing">The participant.</param>
    /// <param name="occupation">Code of the occupation; null for any the program states.</param>
    /// <param name="index">Its dense catalog index; -1 where it has none.</param>
    public static (Measure Hours, bool IsComplete) Of(ParticipantContext standing, string? occupation, int index)
    {
        var hours = 0.0;
        var complete = standing.Participant.ActivitiesKnown;
        foreach (ref readonly var done in standing.HandsOnActivities)
        {
            var serves = Serves(standing, done, occupation, index);
            if (serves == true) hours += done.Hours ?? 0;
            if (serves is null || (serves == true && done.Hours is null)) complete = false;
        }

        return (Measure.Of(hours, Unit.Hours), complete);
    }

    /// <summary>Adds the hands-on activities of a participant as of the date, with the occupations they served.</summary>
    public static void Read(ParticipantContext standing, List<HandsOnActivity> into)
    {
        foreach (var activity in standing.Participant.Activities)
        {
            if (!Counts(standing, activity)) continue;
            into.Add(new(activity.Hours, activity.Occupation, activity.Occupation is { } served ? standing.Catalog.OccupationIndex(served) : -1));
        }
    }

    /// <summary>True when an activity of at least a stage is recorded.</summary>
    public static bool HasStage(ParticipantContext standing, LearningStage lowest)
    {
        foreach (var activity in standing.Participant.Activities)
            if (activity.Source.When is not { } when || when <= standing.AsOf)
                if (WorkBasedLearning.TryStage(activity.Activity, out var stage) && stage >= lowest) return true;
        return false;
    }

    /// <summary>Highest stage recorded; null when none is.</summary>
    public static LearningStage? Highest(ParticipantContext standing)
    {
        LearningStage? highest = null;
        foreach (var activity in standing.Participant.Activities)
            if (activity.Source.When is not { } when || when <= standing.AsOf)
                if (WorkBasedLearning.TryStage(activity.Activity, out var stage) && (highest is null || stage > highest)) highest = stage;
        return highest;
    }

    private static bool Counts(ParticipantContext standing, ActivityRecord activity) =>
        (activity.Source.When is not { } when || when <= standing.AsOf)
        && WorkBasedLearning.TryStage(activity.Activity, out var stage) && stage >= Lowest;

    private static bool? Serves(ParticipantContext standing, in HandsOnActivity done, string? occupation, int index)
    {
        if (done.Occupation is null) return occupation is null && standing.Program is null ? true : null;
        if (occupation is not null) return Relevant(standing, done, occupation, index);
        if (standing.Program is not { StatedTargets.Length: > 0 } program) return true;
        foreach (var target in program.StatedTargets)
            if (Relevant(standing, done, target, standing.Catalog.OccupationIndex(target))) return true;
        return false;
    }

    private static bool Relevant(ParticipantContext standing, in HandsOnActivity done, string occupation, int index) =>
        done.Index >= 0 && index >= 0 ? standing.Catalog.IsRelated(done.Index, index) : SocCodes.SameFamily(done.Occupation!, occupation);
}
