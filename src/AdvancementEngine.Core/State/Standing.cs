using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.State;

/// <summary>Where a person stands on the ladder as of a date. Worked out of recorded facts alone; not shared between threads while it is
/// made.</summary>
internal sealed class Standing
{
    private readonly Way?[] _ways;
    private readonly CareerCatalog _catalog;

    private Standing(CareerCatalog catalog, WorkStanding work, CredentialStanding credentials, bool trained, Standing? before)
    {
        (Work, Credentials, IsTrained, _catalog) = (work, credentials, trained, catalog);
        Map = CareerMap.Of(catalog);
        // Hands-on work makes ways of one's own; else they follow from the work alone.
        _ways =
            !credentials.IsTrainedForAny ? work.Ways
            : before is not null && before.Credentials.IsTrainedAs(credentials) ? before._ways
            : new Way?[catalog.Occupations.Length];
        HasOwnWays = OwnWays();
    }

    /// <summary>Work.</summary>
    public WorkStanding Work { get; }

    /// <summary>A goal stated and not read, which is asked back before anything else; null for none, and where a goal was read.</summary>
    public UnreadText? UnreadGoal { get; private init; }

    /// <summary>The present job where it was not read, the last recorded first; null for none. Nobody knows its level: nothing above early
    /// may be next.</summary>
    public UnreadWork? UnreadPresentWork { get; private init; }

    /// <summary>True where the present job was not read and entry-level work is passed all the same: all it may mean stands above, or a
    /// professional or expert credential is held.</summary>
    public bool HasPassedEntry =>
        UnreadPresentWork is { } work
        && (Credentials.Highest >= CredentialLevel.Professional || (LowestMeant(work) is > (int)OccupationLevel.Entry));

    /// <summary>True for an occupation that the unread present job may be: it is held, and no step.</summary>
    public bool MayHold(string occupation) => UnreadPresentWork is { } work && work.Candidates.Contains(occupation, StringComparer.Ordinal);

    private int LowestMeant(UnreadWork work)
    {
        var lowest = 0;
        foreach (var candidate in work.Candidates)
        {
            if (_catalog.OccupationIndex(candidate) is >= 0 and var index && (lowest == 0 || Map.Level(index) < lowest))
                lowest = Map.Level(index);
        }

        return lowest;
    }

    /// <summary>True where a job was not read, present or past.</summary>
    public bool HasUnreadWork { get; private init; }

    /// <summary>Credentials and evidence.</summary>
    public CredentialStanding Credentials { get; }

    /// <summary>The ways of the catalog.</summary>
    public CareerMap Map { get; }

    /// <summary>True where a completed program, hands-on work or a credential stands for training for IT work.</summary>
    public bool IsTrained { get; }

    /// <summary>Level reached: that of IT work; else 1 for trained people and for those at work; else 0.</summary>
    public int LevelReached =>
        Work.HighestLevel > 0 ? Work.HighestLevel
        : IsTrained || !Work.Held.IsEmpty ? 1
        : 0;

    /// <summary>True where the goal is the job held now: what is left of it is the rung above.</summary>
    public bool IsGoalReached { get; private init; }

    /// <summary>True for a job held now.</summary>
    public bool Holds(int occupation)
    {
        foreach (var held in Work.Held)
        {
            if (held.Occupation == occupation)
                return held is { IsPresent: true, IsOutside: false };
        }

        return false;
    }

    /// <summary>True for a job held now that a goal may mean which was not read: to stay in such work, or a higher post in it.</summary>
    public bool MayStay(int occupation) =>
        UnreadGoal is { } goal
        && Holds(occupation)
        && goal.Candidates.Contains(Map.CodeOf(occupation), StringComparer.Ordinal);

    /// <summary>True where work in an occupation ended so long ago that going back takes a refresher.</summary>
    public bool IsFormer(int occupation)
    {
        foreach (var held in Work.Held)
        {
            if (held.Occupation == occupation)
                return held is { IsFaded: true, IsOutside: false };
        }

        return false;
    }

    /// <summary>True for work done for a year, however long ago and wherever, or for work of its field at its level or below where such
    /// work was left behind: nothing stands between.</summary>
    public bool HasDone(int occupation)
    {
        foreach (var held in Work.Held)
        {
            if (held.IsOutside || held.IsPresent || held.Months < YearOfWork)
                continue;
            if (
                held.Occupation == occupation
                || (SharesField(held.Occupation, occupation) && Map.Level(held.Occupation) >= Map.Level(occupation))
            )
                return true;
        }

        return false;
    }

    private bool SharesField(int one, int other) => (Map.Fields.Of(one) & Map.Fields.Of(other)) != 0;

    // Ours.
    private const float YearOfWork = 12f;

    /// <summary>True for a way back: the rung below a job held long ago, and where none of it counts any more the usual start in its
    /// field.</summary>
    public bool LeadsBack(int occupation)
    {
        if (!Work.IsReturning)
            return false;
        foreach (var held in Work.Held)
        {
            if (held is not { IsFaded: true, IsOutside: false } || Map.Fields.Of(held.Occupation) != Map.Fields.Of(occupation))
                continue;
            if (Map.Level(occupation) == Map.Level(held.Occupation) - 1 && Map.Up(occupation, held.Occupation) is not null)
                return true;
            if (Work.ItMonths <= 0f && Map.IsMainEntry(occupation))
                return true;
        }

        return false;
    }

    /// <summary>Fields of work, and of what evidence points to.</summary>
    public CareerField Fields => Work.Fields | Credentials.Fields;

    /// <summary>Reads a participant.</summary>
    /// <param name="participant">The facts.</param>
    /// <param name="asOf">The day they are taken as of.</param>
    /// <param name="catalog">The catalog of their codes.</param>
    /// <param name="rules">Named numbers.</param>
    /// <param name="before">The same person with the same work, before other facts changed; null for none.</param>
    public static Standing Of(
        Participant participant,
        DateOnly asOf,
        CareerCatalog catalog,
        in StandingRules rules,
        Standing? before = null
    )
    {
        var credentials = CredentialStanding.Of(participant, asOf, catalog, before?.Credentials);
        var trained = participant.ProgramCompleted <= asOf || credentials.Held.Count > 0 || HandsOn(participant, asOf);
        return new Standing(catalog, before?.Work ?? WorkStanding.Of(participant, asOf, catalog, rules), credentials, trained, before)
        {
            UnreadGoal = participant.Goals is { TargetOccupation: null, Unread: { } goal } ? goal : null,
            UnreadPresentWork = Present(participant.UnreadWork, asOf),
            IsGoalReached = participant.Goals.TargetOccupation is { } target && IsHeld(participant.Work, target, asOf),
            HasUnreadWork = !participant.UnreadWork.IsEmpty,
        };
    }

    /// <summary>The step up from an occupation held, the present one first, then the one with most months that still count; null where the
    /// ladder has none.</summary>
    /// <param name="to">Dense index of the target.</param>
    /// <param name="from">The occupation it leads from.</param>
    public LadderStep? DirectStep(int to, out HeldOccupation from)
    {
        var direct = Work.To(to);
        from = direct.From;
        return direct.Step;
    }

    /// <summary>Codes of credentials that usually go with the step to an occupation, or with entering it from outside IT; empty where no
    /// such step is known.</summary>
    public ImmutableArray<string> UsualCredentials(int to) => Work.To(to).Usual;

    /// <summary>True for somebody from an origin that leads to work of its own kind, as an electrician to network installation, and not to
    /// IT at large.</summary>
    public bool HasOwnWays { get; }

    private bool OwnWays()
    {
        var own = false;
        foreach (var held in Work.Held)
        {
            if (!held.IsOutside || Map.LeadsAtLarge(held.Occupation))
                return false;
            own |= held.IsPresent && Map.LeadsAnywhere(held.Occupation);
        }

        return own;
    }

    /// <summary>How many of the usual credentials are held.</summary>
    public int UsualHeld(int to)
    {
        var count = 0;
        foreach (var credential in Work.To(to).UsualIndices)
        {
            if (Credentials.Has(credential))
                count++;
        }

        return count;
    }

    /// <summary>The best way to an occupation.</summary>
    public Way WayTo(int to) => _ways[to] ??= Find(to);

    private Way Find(int to)
    {
        var best = Way.None;
        foreach (var held in Work.Held)
        {
            if (held.Counted <= 0f && !held.IsPresent)
                continue;
            Shorter(held.Occupation, held.Counted, to, ref best);
        }

        if (Work.HighestLevel == 0)
            FromOutside(to, ref best);
        return best.IsKnown ? best with { Steps = Length(best.First, to) } : best;
    }

    /// <summary>Months of work that count toward an occupation: in it, and in those a step joins it to.</summary>
    public float RelatedMonths(int to) => Work.To(to).RelatedMonths;

    /// <summary>True where a step of any kind joins two occupations, or they share a six-digit code.</summary>
    public bool IsRelated(int from, int to) => Map.IsRelated(from, to);

    private void Shorter(int from, float served, int to, ref Way best)
    {
        var cost = Map.Cost(from, to);
        if (float.IsPositiveInfinity(cost))
            return;
        cost -= MathF.Min(served, Map.MonthsBefore(from, Map.Next(from, to)));
        if (cost < best.Cost)
            best = new Way(from, Map.Next(from, to), 1, cost);
    }

    // Somebody without IT work may begin in any occupation that takes people from outside; one trained for is nearer.
    private void FromOutside(int to, ref Way best)
    {
        foreach (var first in Map.Entries)
        {
            var cost =
                Map.EntryCost(first) + (first == to ? 0f : Map.Cost(first, to)) - (Credentials.IsTrainedFor(first) ? TrainedMonths : 0f);
            if (cost < best.Cost)
                best = new Way(Map.Outside, first, 1, cost);
        }
    }

    private int Length(int first, int to)
    {
        var steps = 1;
        for (var at = first; at != to; at = Map.Next(at, to))
            steps++;
        return steps;
    }

    // Months that training for an occupation is worth when ways are compared. Ours.
    private const float TrainedMonths = 24f;

    private static UnreadWork? Present(ImmutableArray<UnreadWork> unread, DateOnly asOf)
    {
        for (var i = unread.Length - 1; i >= 0; i--)
        {
            if (unread[i].IsPresent(asOf))
                return unread[i];
        }

        return null;
    }

    private static bool IsHeld(ImmutableArray<WorkSpell> work, string occupation, DateOnly asOf)
    {
        foreach (var spell in work)
        {
            if (spell.Start > asOf || spell.End < asOf)
                continue;
            if (string.Equals(spell.Occupation, occupation, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool HandsOn(Participant participant, DateOnly asOf)
    {
        foreach (var activity in participant.Activities)
        {
            if (
                !(activity.Source.When > asOf)
                && WorkBasedLearning.TryStage(activity.Activity, out var stage)
                && stage >= LearningStage.Preparation
            )
                return true;
        }

        return false;
    }
}
