using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Tells whether a goal that is read as the work of now names another title or place for it: a post one level up is then not what
/// was asked for. Ours.</summary>
internal static class NamedTitle
{
    /// <summary>True where the goal was read, is decided, asks neither for better pay nor for a rank, and the title of now is
    /// on record and does not have all of its words. A job given by its code has no title to compare.</summary>
    /// <param name="person">The person.</param>
    /// <param name="asOf">The as-of date.</param>
    public static bool IsOther(Participant person, DateOnly asOf)
    {
        var goal = person.Goals.Stated;
        if (
            person.Goals.TargetOccupation is null
            || goal.Length == 0
            || (GoalWishes.Of(goal) & (GoalWish.BetterPay | GoalWish.Undecided)) != 0
            || TitleRank.IsRank(goal)
            || GoalWork.IsNextGrade(person.Goals)
            || person.Work.Any(w => w.IsPresent(asOf) && w.Stated.Length == 0)
        )
            return false;
        var named = NameKeys.Words(goal);
        return named.Any(w => !NameKeys.IsNoise(w))
            && !person.Work.Any(w => w.IsPresent(asOf) && named.All(n => NameKeys.IsNoise(n) || NameKeys.Words(w.Stated).Contains(n)));
    }
}
