using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.State;

/// <summary>More of the work done now or last, as what is looked for.</summary>
internal sealed partial class Standing
{
    /// <summary>Dense index of the job that ended last, within the last year, for a person who has no job now and names no other work: the
    /// same work elsewhere is then the first thing to look for; -1 for none.</summary>
    public int Lost { get; private init; } = -1;

    /// <summary>Dense index of the work done now or last where more of it is the first thing to look for: the person asks for it, "same job
    /// better pay", or states no goal and the ladder has no other occupation above in its field; -1 for none.</summary>
    public int Same { get; private init; } = -1;

    private static int LostOf(Participant participant, DateOnly asOf, CareerCatalog catalog)
    {
        if (
            NamesWork(participant.Goals)
            || participant.Work.Any(w => !w.IsNoJob && w.IsPresent(asOf))
            || participant.UnreadWork.Any(w => w.IsPresent(asOf))
        )
            return -1;
        var (lost, until) = (-1, asOf.AddMonths(-Payers.LostMonths));
        foreach (var work in participant.Work)
        {
            // Work outside IT that filled the weeks since is not what is looked for again.
            if (
                work.End >= until
                && catalog.OccupationIndex(work.Occupation) is >= 0 and var index
                && !catalog.Occupations[index].UsualOrigin
            )
                (lost, until) = (index, work.End.Value);
        }

        return lost;
    }

    // Better pay, the same work or a place alone names no other work.
    private static bool NamesWork(Goals goals) =>
        goals.TargetOccupation is not null
        || (
            goals.Unread is { } unread
            && !(
                unread.Candidates.IsEmpty
                && (
                    (goals.Wish & (GoalWish.SameWork | GoalWish.BetterPay)) != 0
                    || GoalWishes.IsVague(unread.Text)
                    || GoalWishes.IsPlaceAlone(unread.Text)
                )
            )
        );

    // A usual origin is no work to go on with here.
    private static int SameOf(Goals goals, WorkStanding work, int lost, CareerCatalog catalog)
    {
        if (NamesWork(goals))
            return -1;
        var present = work.Present >= 0 && !catalog.Occupations[work.Present].UsualOrigin ? work.Present : -1;
        if (goals.Unread is null)
            return present >= 0 && IsTopOfLine(present, CareerMap.Of(catalog)) ? present : -1;
        return lost >= 0 ? lost
            : (goals.Wish & GoalWish.SameWork) != 0 ? present
            : -1;
    }

    // Software developers become senior developers: apart from leading a department or research, the ladder has no occupation above in
    // their field.
    private static bool IsTopOfLine(int occupation, CareerMap map)
    {
        if (map.Level(occupation) < (int)OccupationLevel.Middle)
            return false;
        var field = map.Fields.Of(occupation);
        for (var to = 0; to < map.Outside; to++)
        {
            if (map.Up(occupation, to) is not null && map.Fields.Of(to) == field && map.Level(to) < (int)OccupationLevel.Lead)
                return field == CareerField.None;
        }

        return true;
    }
}
