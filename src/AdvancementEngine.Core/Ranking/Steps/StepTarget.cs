using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Policies.NextSteps;
using AdvancementEngine.Programs;
using AdvancementEngine.Ranking.Credentials;
using AdvancementEngine.Ranking.Gaps;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Chooses the occupation that a step is toward: the goal, the job that comes first on the way to it, or the first of the
/// list.</summary>
internal sealed class StepTarget(RankerParts parts, OccupationOrdering before)
{
    // A present job comes before any past one.
    private const float Present = 1000f;

    /// <summary>The occupation; -1 for none.</summary>
    public int Choose(Standing standing, PolicyCase @case, KnownFacts known)
    {
        var target = Target(standing, @case, known);
        // Nobody begins the job outside IT that is held; who has it as a goal goes on in it.
        return target >= 0 && IsHeldOutside(target, standing) && !IsOwnTrade(target, standing) ? -1 : target;
    }

    /// <summary>True for the current job outside IT, where it is the goal.</summary>
    public bool IsOwnTrade(int occupation, Standing standing) =>
        IsHeldOutside(occupation, standing)
        && (occupation == before.Goal || (standing.IsGoalReached && occupation == standing.Work.Present));

    private static bool IsHeldOutside(int occupation, Standing standing) =>
        standing.Work.Held.Any(h => h is { IsPresent: true, IsOutside: true } && h.Occupation == occupation);

    /// <summary>Dense index of the first goal that the program under way is made for; -1 for none.</summary>
    public int Taught(PolicyCase @case)
    {
        if (@case.Participant.ProgramCompleted <= @case.AsOf || @case.Program?.Record is not { } program)
            return -1;
        var goals = @case.Participant.Goals;
        foreach (var goal in goals.TargetOccupation is { } first ? goals.Alternatives.Prepend(first) : goals.Alternatives)
        {
            if (
                program.StatedTargets.Any(t => SocCodes.SameFamily(t, goal))
                && parts.Bundle.Catalog.OccupationIndex(goal) is >= 0 and var taught
            )
                return taught;
        }

        return -1;
    }

    /// <summary>The best of the list that is not the goal; -1 for none.</summary>
    public int Best() =>
        before.Ordered == 0 ? -1
        : before.At(0) != before.Goal ? before.At(0)
        : before.Ordered > 1 ? before.At(1)
        : -1;

    // The goal where it is next, or is the job held already; else what comes first on the way to it; without a goal, or a way to it, the
    // first of the list.
    private int Target(Standing standing, PolicyCase @case, KnownFacts known)
    {
        if ((@case.Participant.Goals.Wish & GoalWish.SameWork) != 0 && LastWork(standing) is >= 0 and var same)
            return same;
        // Work lost lately, and no goal stated; or few months, and no goal that was read or one that is led up to in a job: the same work
        // again comes before anything above it.
        if (
            (HasNoGoal(standing) || ((before.Goal < 0 || IsLedUpTo(before.Goal)) && HasFewMonths(@case)))
            && !EmployerWords.HasJob(@case.Participant, @case.AsOf)
            && standing.UnreadPresentWork is null
            && @case.Payers.Contains(Payers.DislocatedWorker, StringComparer.Ordinal)
            && LastWork(standing) is >= 0 and var lost
            && StepMonths.Done(lost, standing) >= Rule(StepThresholds.NextLevel)
        )
            return lost;
        // The next grade of the work of now is a step in that work, whatever else the goal names.
        if (
            standing.Work.Present is >= 0 and var present
            && StepMonths.Done(present, standing) >= Rule(StepThresholds.YearOfWork)
            && GoalWork.IsNextGrade(@case.Participant.Goals)
        )
            return present;
        if (DoneAmongMeant(standing, @case) is >= 0 and var done)
            return done;
        var goal = before.Goal >= 0 ? before.Goal : UnreadGoals.Likely(standing, before, parts.Bundle.Catalog);
        if (goal >= 0)
        {
            if (before.Held[goal] || before.Groups[goal] == OpportunityGroup.Next || IsNearlyNext(goal, standing))
                return goal;
            // Nobody begins below the work done for years before: what has faded is brought up to date.
            if (DoneOfGoals(goal, standing, @case) is >= 0 and var faded)
                return faded;
            // A new degree in computing is a way into development: no other job comes before.
            if (Development.Has(parts.Bundle.Catalog.Occupations[goal].Code) && Graduates.Are(@case.Participant, @case.AsOf))
                return goal;
            // Who has led people for years in IT goes on leading: no work with the hands comes before.
            if (HasLedFor(goal, standing, @case))
                return goal;
            // Nobody who is to lead projects begins with reports or code: the goal's own first step is one toward it.
            if (
                parts.Bundle.Catalog.Occupations[goal].Code == KnownOccupations.ItProjectManagers
                && standing.Work.ItMonths == 0f
                && MonthsAway.Between(standing, goal).FirstOrDefault(-1) is >= 0 and var stop
                && parts.Bundle.Catalog.Occupations[stop].Code != KnownOccupations.ProjectManagementSpecialists
            )
                return goal;
            foreach (var first in MonthsAway.Between(standing, goal).Where(o => !MayBeHeld(o, standing)).Take(1))
            {
                // Work that asks for no certificate is shown by a project of its own, not by one of a stop that asks for none either, and
                // is in another field where a tool of the goal is known.
                if (!before.Held[first] && BeginsBefore(first, goal, standing) is >= 0 and var beginning)
                    return beginning;
                if (!before.Held[first])
                    return
                        (AsksNone(first) && AsksNone(goal) && before.Groups[first] != OpportunityGroup.Next)
                        || (CountsWork(goal) && !SharesField(standing, first, goal) && KnowsToolOf(goal, known))
                        ? goal
                        : first;
            }

            if (standing.WayTo(goal).IsKnown)
                return goal;
        }

        // Who has reached the goal stays on it: there is more to answer for.
        if (standing.IsGoalReached)
            return standing.Work.Present;
        var best = before.Ordered == 0 ? -1 : before.At(0);
        if (best >= 0 && before.Groups[best] == OpportunityGroup.Next)
            return best;
        if (before.Goal >= 0)
            return before.Goal;
        return best >= 0 && before.Groups[best] != OpportunityGroup.Other ? best : -1;
    }

    // Of the goals, the one that was the person's work for years, long ago; -1 for none.
    private int DoneOfGoals(int goal, Standing standing, PolicyCase @case)
    {
        if (!standing.Work.IsReturning)
            return -1;
        foreach (var held in standing.Work.Held)
        {
            if (
                held is { IsOutside: false, IsPresent: false }
                && held.Months >= Rule(StepThresholds.LongInWork)
                && (
                    held.Occupation == goal
                    || @case.Participant.Goals.Alternatives.Contains(CodeOf(held.Occupation), StringComparer.Ordinal)
                )
            )
                return held.Occupation;
        }

        return -1;
    }

    private string CodeOf(int occupation) => parts.Bundle.Catalog.Occupations[occupation].Code;

    // Without a job, of several occupations that the goal may mean, the one done for two years and not long ago is applied for first.
    private int DoneAmongMeant(Standing standing, PolicyCase @case)
    {
        if (
            standing.Work.IsReturning
            || EmployerWords.HasJob(@case.Participant, @case.AsOf)
            || standing.UnreadPresentWork is not null
            || @case.Participant.Goals is not { TargetOccupation: null, Unread: { } goal }
        )
            return -1;
        foreach (var meant in goal.Candidates)
        {
            var index = parts.Bundle.Catalog.OccupationIndex(meant);
            if (
                index >= 0
                && before.Groups[index] != OpportunityGroup.Other
                && StepMonths.Done(index, standing) >= Rule(StepThresholds.NextLevel)
            )
                return index;
        }

        return -1;
    }

    // "Remote" says where, and names no work.
    private bool HasNoGoal(Standing standing) =>
        before.Goal < 0
        && !standing.IsGoalReached
        && (standing.UnreadGoal is not { } goal || (goal.Candidates.IsEmpty && GoalWishes.IsOnlyPlaceOrHours(goal.Text)));

    private bool HasFewMonths(PolicyCase @case) => @case.Participant.Goals.MonthsAvailable <= Rule(StepThresholds.NearlyMonths);

    // Nobody leads staff or projects first without a job to lead them in.
    private bool IsLedUpTo(int goal) =>
        before.Groups[goal] != OpportunityGroup.Next
        && parts.Bundle.Catalog.Occupations[goal].Code is KnownOccupations.ItManagers or KnownOccupations.ItProjectManagers;

    // The current job was not read and may be this one: nobody is told to apply for the job held.
    private bool MayBeHeld(int occupation, Standing standing) => standing.MayHold(parts.Bundle.Catalog.Occupations[occupation].Code);

    // The present IT job, else the last with most months that still count; -1 for none.
    private static int LastWork(Standing standing)
    {
        var (last, months) = (-1, 0f);
        foreach (var held in standing.Work.Held)
        {
            if (!held.IsOutside && (held.IsPresent ? held.Counted + Present : held.Counted) is var counted && counted > months)
                (last, months) = (held.Occupation, counted);
        }

        return last;
    }

    /// <summary>True for two occupations of one field.</summary>
    public static bool SharesField(Standing standing, int one, int other) =>
        (standing.Map.Fields.Of(one) & standing.Map.Fields.Of(other)) != 0;

    // By the person's own word, too: what was begun is gone on with.
    private bool KnowsToolOf(int occupation, KnownFacts known)
    {
        foreach (var element in parts.Needs[occupation].InDemand)
        {
            if (known.Has(element) && !TechnologyDemand.IsSideTool(parts.Elements.Ids[element]))
                return true;
        }

        return false;
    }

    private bool CountsWork(int occupation) => AskedCredentials.CountLessThanWork(parts.Bundle.Catalog.Occupations[occupation].Code);

    private bool AsksNone(int occupation) => AskedCredentials.AreNoneFor(parts.Bundle.Catalog.Occupations[occupation].Code);

    // Few months are missing of the experience, and no job in between either.
    private bool IsNearlyNext(int occupation, Standing standing) =>
        before.Groups[occupation] == OpportunityGroup.Later
        && StepFindings.IsTrainedFor(before.Findings(occupation))
        && StepFindings.MissingMonths(before.Findings(occupation)) is > 0f and var missing
        && (MonthsAway.Of(standing, occupation, missing) ?? missing) <= Rule(StepThresholds.NearlyMonths);

    // Where the first stop cannot begin now, and the list has a first job that can, a beginner begins with that.
    private int BeginsBefore(int stop, int goal, Standing standing) =>
        standing.Work.HighestLevel == 0
        && before.Groups[stop] != OpportunityGroup.Next
        && before.Ordered > 0
        && before.At(0) is var best
        && best != before.Goal
        && before.Groups[best] == OpportunityGroup.Next
        && !(AsksNone(stop) && AsksNone(goal))
            ? best
            : -1;

    private bool HasLedFor(int goal, Standing standing, PolicyCase @case) =>
        parts.Bundle.Catalog.Occupations[goal].Code == KnownOccupations.ItManagers
        && standing.Work.ItMonths >= Rule(StepThresholds.LongInWork)
        && @case.Words.LeadsPeople;

    private float Rule(Threshold threshold) => (float)parts.Bundle.Policies.Thresholds[threshold];
}
