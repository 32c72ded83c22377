using AdvancementEngine.Participants;

namespace AdvancementEngine.Intake;

/// <summary>Reads a goal that may mean several occupations beside the work on record: the one held now is not aimed at, and a single
/// meaning is no question.</summary>
public static class GoalMeaning
{
    /// <summary>The participant with the goal read where one meaning is left; as given otherwise.</summary>
    /// <param name="participant">As read.</param>
    /// <param name="asOf">The day the facts are taken as of.</param>
    public static Participant Apply(Participant participant, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(participant);
        if (participant.Goals is not { TargetOccupation: null, Unread.Candidates: { Length: > 0 } candidates })
            return participant;
        var left = candidates
            .Where(c =>
                !participant.Work.Any(w => string.Equals(w.Occupation, c, StringComparison.Ordinal) && (w.End is null || w.End >= asOf))
            )
            .ToList();
        return left.Count == 1
            ? participant with
            {
                Goals = participant.Goals with { TargetOccupation = left[0], Unread = null },
            }
            : participant;
    }
}
