using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.State;

/// <summary>A person's standing on the ladder as of a date. Derived only from recorded facts; not shared between threads while being
/// built.</summary>
internal sealed partial class Standing
{
    private readonly Way?[] _ways;
    private readonly CareerCatalog _catalog;
    private bool _usesTools;
    private bool _hasOtherWork;

    private Standing(CareerCatalog catalog, WorkStanding work, CredentialStanding credentials, bool trained, Standing? before)
    {
        (Work, Credentials, IsTrained, _catalog) = (work, credentials, trained, catalog);
        Map = CareerMap.Of(catalog);
        // Hands-on work gives a person individual paths; otherwise paths depend on the work alone and are shared.
        _ways =
            !credentials.IsTrainedForAny ? work.Ways
            : before is not null && before.Credentials.IsTrainedAs(credentials) ? before._ways
            : new Way?[catalog.Occupations.Length];
        HasOwnWays = OwnWays();
    }

    /// <summary>Standing of the person's work.</summary>
    public WorkStanding Work { get; }

    /// <summary>A stated goal that was not recognized, which is asked about before anything else; null if none or if a goal was
    /// recognized.</summary>
    public UnreadText? UnreadGoal { get; private init; }

    /// <summary>The current job if it was not recognized, the last recorded first; null if none. Its level is unknown, so nothing above
    /// early level may be next.</summary>
    public UnreadWork? UnreadPresentWork { get; private init; }

    /// <summary>True if the current job was not recognized and the person is nevertheless past entry level: everything the job may mean is
    /// above it, a professional or expert credential is held, or tools of IT staff are on record.</summary>
    public bool HasPassedEntry =>
        UnreadPresentWork is { } work
        && (_usesTools || Credentials.Highest >= CredentialLevel.Professional || (LowestMeant(work) is > (int)OccupationLevel.Entry));

    /// <summary>True for an occupation that the unrecognized current job may be: it counts as held, not as a step.</summary>
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

    /// <summary>True if a job, current or past, was not recognized.</summary>
    public bool HasUnreadWork { get; private init; }

    /// <summary>Standing of the person's credentials and evidence.</summary>
    public CredentialStanding Credentials { get; }

    /// <summary>The catalog's paths.</summary>
    public CareerMap Map { get; }

    /// <summary>True if a completed program, hands-on work or a credential counts as training for IT work.</summary>
    public bool IsTrained { get; }

    /// <summary>Level reached: that of IT work; otherwise 1 for people with training or recorded work, in the catalog or not; otherwise
    /// 0.</summary>
    public int LevelReached =>
        Work.HighestLevel > 0 ? Work.HighestLevel
        : IsTrained || !Work.Held.IsEmpty || _hasOtherWork ? 1
        : 0;

    /// <summary>Months of technical work outside the catalog, see <see cref="TechnicalTrades"/>.</summary>
    public float TradeMonths { get; private init; }

    /// <summary>True for a new graduate in computing, see <see cref="Graduates"/>.</summary>
    public bool IsNewGraduate { get; private init; }

    /// <summary>Months of leading people in work outside the catalog or not recognized.</summary>
    public float LedMonths { get; private init; }

    /// <summary>True for an occupation that a year or more of technical work outside the catalog counts toward.</summary>
    public bool IsOfTrade(int occupation) => TradeMonths >= YearOfWork && TechnicalTrades.Of(_catalog).CountToward(occupation);

    /// <summary>True if the goal is the current job: what remains of it is the next level up.</summary>
    public bool IsGoalReached { get; private init; }

    /// <summary>True for a current job.</summary>
    public bool Holds(int occupation)
    {
        foreach (var held in Work.Held)
        {
            if (held.Occupation == occupation)
                return held is { IsPresent: true, IsOutside: false };
        }

        return false;
    }

    /// <summary>True for a current job that an unrecognized goal may mean: to stay in such work, or a higher position in it.</summary>
    public bool MayStay(int occupation) =>
        UnreadGoal is { } goal
        && Holds(occupation)
        && goal.Candidates.Contains(Map.CodeOf(occupation), StringComparer.Ordinal);

    /// <summary>True if work in an occupation ended so long ago that returning takes a refresher.</summary>
    public bool IsFormer(int occupation)
    {
        foreach (var held in Work.Held)
        {
            if (held.Occupation == occupation)
                return held is { IsFaded: true, IsOutside: false };
        }

        return false;
    }

    /// <summary>True for past work of at least a year, however long ago and wherever, and for occupations of the same field at or below the
    /// level of such work: nothing else has to come first.</summary>
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

    /// <summary>Months from which past work counts as done. Ours.</summary>
    public const float YearOfWork = 12f;

    /// <summary>True for a way back: the level below a job held long ago or, if no IT work counts any more, the usual starting point in its
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

    /// <summary>Fields of work and fields that evidence points to.</summary>
    public CareerField Fields => Work.Fields | Credentials.Fields;

    /// <summary>Determines a participant's standing.</summary>
    /// <param name="participant">The facts.</param>
    /// <param name="asOf">The as-of date.</param>
    /// <param name="catalog">The catalog that defines their codes.</param>
    /// <param name="rules">The thresholds.</param>
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
        var trained = participant.HasCompletedProgram(asOf) || credentials.Held.Count > 0 || HandsOn(participant, asOf);
        var work = before?.Work ?? WorkStanding.Of(participant, asOf, catalog, rules);
        var lost = LostOf(participant, asOf, catalog);
        return new Standing(catalog, work, credentials, trained, before)
        {
            UnreadGoal = participant.Goals is { TargetOccupation: null, Unread: { } goal } ? goal : null,
            UnreadPresentWork = Present(participant.UnreadWork, asOf),
            IsGoalReached = participant.Goals.TargetOccupation is { } target && IsHeld(participant.Work, target, asOf),
            HasUnreadWork = !participant.UnreadWork.IsEmpty,
            _hasOtherWork = HasOther(participant.Work, asOf),
            _unreadMonths = UnreadMonths(participant.UnreadWork, asOf),
            _handlesNetworks = !participant.UnreadWork.IsEmpty && NetworkEquipment.IsHandled(participant, asOf),
            _participant = participant,
            _asOf = asOf,
            Lost = lost,
            Same = SameOf(participant.Goals, work, lost, catalog, MayDesign(participant.Education?.Level, credentials, work)),
            TradeMonths = before?.TradeMonths ?? TechnicalTrades.Of(catalog).Months(participant, asOf),
            IsNewGraduate = Graduates.Are(participant, asOf),
            LedMonths = before?.LedMonths ?? LedElsewhere.Months(participant, asOf),
            _usesTools = !participant.UnreadWork.IsEmpty && AdminTools.AreOfStaff(participant, asOf),
        };
    }

    /// <summary>The step up from an occupation held: from a current one first, then from the one with the most months that still count;
    /// null if the ladder has none.</summary>
    /// <param name="to">Dense index of the target.</param>
    /// <param name="from">The occupation it leads from.</param>
    public LadderStep? DirectStep(int to, out HeldOccupation from)
    {
        var direct = Work.To(to);
        from = direct.From;
        return direct.Step;
    }

    /// <summary>Codes of credentials that usually go with the step to an occupation, or with entering it from outside IT; empty if no such
    /// step is known.</summary>
    public ImmutableArray<string> UsualCredentials(int to) => Work.To(to).Usual;

    /// <summary>True for a person from an origin that leads to related work, such as an electrician to network installation, and not to IT
    /// in general.</summary>
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

    /// <summary>Number of the usual credentials that are held.</summary>
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

    /// <summary>The best path to an occupation.</summary>
    public Way WayTo(int to) => _ways[to] ??= Find(to);

    private Way Find(int to)
    {
        var best = Way.None;
        if (Map.IsManagement(to) && LedLongest() is >= 0 and var led)
            return new Way(led, to, 1, 0f);
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

    // IT work in which people were led: it leads to management by itself, with no other job between. -1 if there is none.
    private int LedLongest()
    {
        var (led, months) = (-1, 0f);
        foreach (var held in Work.Held)
        {
            if (held is { Leads: true, IsOutside: false } && held.Counted > months)
                (led, months) = (held.Occupation, held.Counted);
        }

        return led;
    }

    /// <summary>Months of work that count toward an occupation: in it, and in occupations connected to it by a step.</summary>
    public float RelatedMonths(int to) => Work.To(to).RelatedMonths;

    /// <summary>True if there is a step of any kind between two occupations, or they share a six-digit code.</summary>
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

    // A person without IT work may start in any occupation that takes people from outside; one the person trained for costs less.
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

    // Months by which training for an occupation lowers the cost of a path. Ours.
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

    // Work outside the catalog, begun a year ago or before: as much work as that of a usual origin.
    private static bool HasOther(ImmutableArray<WorkSpell> work, DateOnly asOf)
    {
        foreach (var spell in work)
        {
            if (spell is { Occupation: WorkSpell.OtherOccupation, IsNoJob: false } && spell.Start.AddYears(1) <= asOf)
                return true;
        }

        return false;
    }

    private static bool IsHeld(ImmutableArray<WorkSpell> work, string occupation, DateOnly asOf)
    {
        foreach (var spell in work)
        {
            if (spell.Start > asOf || !spell.IsPresent(asOf))
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
                activity.Source.IsKnownBy(asOf)
                && WorkBasedLearning.TryStage(activity.Activity, out var stage)
                && stage >= LearningStage.Preparation
            )
                return true;
        }

        return false;
    }
}
