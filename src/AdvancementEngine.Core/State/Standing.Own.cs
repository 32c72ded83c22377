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
    private static int SameOf(Goals goals, WorkStanding work, int lost, CareerCatalog catalog, bool mayDesign)
    {
        if (NamesWork(goals))
            return -1;
        var present = work.Present >= 0 && !catalog.Occupations[work.Present].UsualOrigin ? work.Present : -1;
        if (goals.Unread is null)
            return present >= 0 && IsTopOfLine(present, CareerMap.Of(catalog), mayDesign) ? present : -1;
        return lost >= 0 ? lost
            : (goals.Wish & GoalWish.SameWork) != 0 ? present
            : -1;
    }

    /// <summary>True for schooling or work from which people go on to design networks, databases or systems: a bachelor's degree, an
    /// associate certification or senior work. Ours.</summary>
    /// <param name="education">Highest education; null if not recorded.</param>
    /// <param name="credentials">The credentials held.</param>
    /// <param name="work">The work done.</param>
    public static bool MayDesign(EducationLevel? education, CredentialStanding credentials, WorkStanding work) =>
        education >= EducationLevel.Bachelor
        || credentials.Highest >= CredentialLevel.Associate
        || work.HighestLevel >= (int)OccupationLevel.Senior;

    // Software developers become senior developers: apart from leading a department or research, the ladder has no occupation above in
    // their field. So it is for administrators who may not design yet.
    private static bool IsTopOfLine(int occupation, CareerMap map, bool mayDesign)
    {
        if (map.Level(occupation) < (int)OccupationLevel.Middle)
            return false;
        var field = map.Fields.Of(occupation);
        for (var to = 0; to < map.Outside; to++)
        {
            if (
                map.Up(occupation, to) is not null
                && map.Fields.Of(to) == field
                && map.Level(to) < (int)OccupationLevel.Lead
                && (mayDesign || !IsForDesigners(occupation, to, map))
            )
                return field == CareerField.None;
        }

        return true;
    }

    // Telecommunications engineering, a specialty on the same level, asks for what an architect's work asks for.
    private static bool IsForDesigners(int from, int to, CareerMap map) =>
        KnownOccupations.IsArchitect(map.CodeOf(to))
        || (map.Level(to) == map.Level(from) && !map.CodeOf(to).EndsWith(".00", StringComparison.Ordinal));
}
