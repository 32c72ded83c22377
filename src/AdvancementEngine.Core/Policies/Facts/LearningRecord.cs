using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Policies.Facts;

/// <summary>Sums a participant's recorded work-based learning. Enrollment in the pre-apprenticeship itself is not an activity.</summary>
internal static class LearningRecord
{
    /// <summary>Recorded hours at a stage or above for an occupation. The total is complete if the record is complete and each activity
    /// that counts has its hours and occupation.</summary>
    /// <param name="participant">The participant.</param>
    /// <param name="lowest">Lowest stage that counts.</param>
    /// <param name="occupation">Code of the occupation; null for any the program states.</param>
    /// <param name="index">Its dense catalog index; -1 if none.</param>
    public static RecordedTotal Hours(ParticipantContext participant, LearningStage lowest, string? occupation, int index)
    {
        var hours = 0.0;
        var complete = participant.Participant.ActivitiesKnown;
        foreach (ref readonly var activity in participant.Activities)
        {
            if (activity.Stage < lowest)
                continue;
            var serves = Serves(participant, activity, occupation, index);
            if (serves == true)
                hours += activity.Hours ?? 0;
            if (serves is null || (serves == true && activity.Hours is null))
                complete = false;
        }

        return RecordedTotal.Of(hours, complete, Unit.Hours);
    }

    /// <summary>Highest stage recorded; null if none.</summary>
    public static LearningStage? HighestStage(ParticipantContext participant)
    {
        LearningStage? highest = null;
        foreach (ref readonly var activity in participant.Activities)
            if (highest is null || activity.Stage > highest)
                highest = activity.Stage;
        return highest;
    }

    /// <summary>Adds the activities of a participant as of the date, with the occupations they were for.</summary>
    public static void Read(ParticipantContext participant, List<LearningActivity> into)
    {
        foreach (var activity in participant.Participant.Activities)
        {
            if (activity.Source.When > participant.AsOf || !WorkBasedLearning.TryStage(activity.Activity, out var stage))
                continue;
            into.Add(
                new(
                    stage,
                    activity.Hours,
                    activity.Occupation,
                    activity.Occupation is { } served ? participant.Catalog.OccupationIndex(served) : -1
                )
            );
        }
    }

    private static bool? Serves(ParticipantContext participant, in LearningActivity activity, string? occupation, int index)
    {
        if (activity.Occupation is null)
            return occupation is null && participant.Program is null ? true : null;
        if (occupation is not null)
            return IsRelevant(participant, activity, occupation, index);
        if (participant.Program is not { StatedTargets.Length: > 0 } program)
            return true;
        foreach (var target in program.StatedTargets)
            if (IsRelevant(participant, activity, target, participant.Catalog.OccupationIndex(target)))
                return true;
        return false;
    }

    private static bool IsRelevant(ParticipantContext participant, in LearningActivity activity, string occupation, int index) =>
        activity.Index >= 0 && index >= 0
            ? participant.Catalog.IsRelated(activity.Index, index)
            : SocCodes.SameFamily(activity.Occupation!, occupation);
}
