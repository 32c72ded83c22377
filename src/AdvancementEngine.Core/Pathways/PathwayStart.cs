using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AdvancementEngine.Pathways;

/// <summary>Where a person stands, for a search over the ladder; dense catalog indices.</summary>
public sealed record PathwayStart
{
    /// <summary>Occupations held with the months that count, the present one first; empty for none of the catalog.</summary>
    public ImmutableArray<StartingJob> Occupations { get; init; } = [];

    /// <summary>True where the way may also begin as for anyone from outside IT: no IT work yet.</summary>
    public bool Outside { get; init; }

    /// <summary>Credentials held.</summary>
    public FrozenSet<int> Credentials { get; init; } = FrozenSet<int>.Empty;

    /// <summary>Hours a week for study; null for not known.</summary>
    public float? HoursAWeek { get; init; }

    /// <summary>US dollars the person can spend before the first job of a path; null for not known. What comes later is paid from its
    /// pay.</summary>
    public float? MoneyUsd { get; init; }

    /// <summary>Percent of a credential's fee that the program pays, by credential; absent for none.</summary>
    public FrozenDictionary<int, float> FeePaidPercent { get; init; } = FrozenDictionary<int, float>.Empty;

    /// <summary>What the training before a first IT job still takes; null where none is left to do.</summary>
    public TrainingAhead? Training { get; init; }

    /// <summary>Hours of the program that is under way; null for none, and where its length is not recorded.</summary>
    public float? ProgramHours { get; init; }

    /// <summary>Occupations the person can apply for now, dense indices, at most a few. A first stage into one takes no months.</summary>
    public ImmutableArray<int> Ready { get; init; } = [];

    /// <summary>Credential that is the person's next step, dense index; -1 for none. A first stage into <see cref="Toward"/> can use
    /// it, whether the step of the ladder lists it or not.</summary>
    public int Advised { get; init; } = -1;

    /// <summary>Occupation the next step leads to, dense index; -1 for none.</summary>
    public int Toward { get; init; } = -1;

    /// <summary>The person's stated goal where the ranking says they can begin it now, dense index; -1 for none. A first stage may enter
    /// it without a step of the ladder, and at less pay: the person asked for it.</summary>
    public int Goal { get; init; } = -1;

    /// <summary>The step to leading a department for somebody who leads people now; null for others.</summary>
    public LedStep? Led { get; init; }

    /// <summary>Credentials whose exams the program under way pays in full, dense indices; empty for none. A first stage can use one that a
    /// step out of its job lists: whoever holds it has at least what the job asks.</summary>
    public ImmutableArray<int> ProgramExams { get; init; } = [];

    /// <summary>Months of work that count toward an occupation, by occupation; empty counts none.</summary>
    public ImmutableArray<float> RelatedMonths { get; init; } = [];

    /// <summary>Technologies still to learn for an occupation, by occupation, as numbers that are the same for the same technology; empty
    /// counts none.</summary>
    public ImmutableArray<ImmutableArray<int>> ToLearn { get; init; } = [];

    /// <summary>Occupations a first stage may enter without a step of the ladder: those to apply for now, the one the credential that is
    /// the next step leads to, the goal that can begin now, and the job that people are led toward.</summary>
    internal IEnumerable<int> Openings
    {
        get
        {
            foreach (var ready in Ready)
                yield return ready;
            if (Advised >= 0 && Toward >= 0 && !Ready.Contains(Toward))
                yield return Toward;
            if (Goal >= 0 && !Ready.Contains(Goal) && !(Advised >= 0 && Toward == Goal))
                yield return Goal;
            if (Led is { To: var led } && led != Goal && !Ready.Contains(led) && !(Advised >= 0 && Toward == led))
                yield return led;
        }
    }
}
