using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Policies;

/// <summary>What a participant's recorded activities say of hands-on work. Career exploration does not count, nor does enrolment in the pre-apprenticeship itself.</summary>
internal static class HandsOnRecord
{
    /// <summary>Lowest stage that is hands-on.</summary>
    public const LearningStage Lowest = LearningStage.Preparation;

    /// <summary>Hours recorded at the stage or above that served the occupation; missing when nothing is recorded and the record is open.</summary>
    public static Measure Hours(Standing standing, string? occupation)
    {
        var hours = 0.0;
        foreach (var activity in standing.Participant.Activities)
            if (Counts(standing, activity) && Serves(standing, activity, occupation) == true) hours += activity.Hours ?? 0;
        return Measure.Of(hours, Unit.Hours);
    }

    /// <summary>True when no activity could add to the hours: the record is complete, and each hands-on one names its hours and occupation.</summary>
    public static bool IsComplete(Standing standing, string? occupation)
    {
        if (!standing.Participant.ActivitiesKnown) return false;
        foreach (var activity in standing.Participant.Activities)
        {
            if (!Counts(standing, activity)) continue;
            var serves = Serves(standing, activity, occupation);
            if (serves is null || (serves == true && activity.Hours is null)) return false;
        }

        return true;
    }

    /// <summary>True when an activity of at least a stage is recorded.</summary>
    public static bool HasStage(Standing standing, LearningStage lowest)
    {
        foreach (var activity in standing.Participant.Activities)
            if (activity.Source.When is not { } when || when <= standing.AsOf)
                if (WorkBasedLearning.TryStage(activity.Activity, out var stage) && stage >= lowest) return true;
        return false;
    }

    /// <summary>Highest stage recorded; null when none is.</summary>
    public static LearningStage? Highest(Standing standing)
    {
        LearningStage? highest = null;
        foreach (var activity in standing.Participant.Activities)
            if (activity.Source.When is not { } when || when <= standing.AsOf)
                if (WorkBasedLearning.TryStage(activity.Activity, out var stage) && (highest is null || stage > highest)) highest = stage;
        return highest;
    }

    private static bool Counts(Standing standing, ActivityRecord activity) =>
        (activity.Source.When is not { } when || when <= standing.AsOf)
        && WorkBasedLearning.TryStage(activity.Activity, out var stage) && stage >= Lowest;

    private static bool? Serves(Standing standing, ActivityRecord activity, string? occupation)
    {
        if (activity.Occupation is not { } served) return occupation is null && standing.Program is null ? true : null;
        if (occupation is not null) return Relevant(standing, served, occupation);
        if (standing.Program is not { StatedTargets.Length: > 0 } program) return true;
        foreach (var target in program.StatedTargets)
            if (Relevant(standing, served, target)) return true;
        return false;
    }

    private static bool Relevant(Standing standing, string served, string occupation)
    {
        if (SocCodes.SameFamily(served, occupation)) return true;
        var (from, to) = (standing.Catalogue.OccupationIndex(served), standing.Catalogue.OccupationIndex(occupation));
        return from >= 0 && to >= 0 && standing.Catalogue.IsStep(from, to);
    }
}
