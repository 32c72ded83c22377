using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AdvancementEngine.Pathways;

/// <summary>A person's starting point for a search over the ladder. Indices are dense catalog indices.</summary>
public sealed record PathwayStart
{
    /// <summary>Occupations held, with the months that count, present ones first; empty if the catalog lists none of them.</summary>
    public ImmutableArray<StartingJob> Occupations { get; init; } = [];

    /// <summary>True if the person has had no IT work, so a path may also begin with the entry moves for people from outside IT.</summary>
    public bool Outside { get; init; }

    /// <summary>Credentials held.</summary>
    public FrozenSet<int> Credentials { get; init; } = FrozenSet<int>.Empty;

    /// <summary>Study hours a week; null if unknown.</summary>
    public float? HoursAWeek { get; init; }

    /// <summary>US dollars the person can spend before the first job on a path; null if unknown. Later costs are paid out of earnings on
    /// the path.</summary>
    public float? MoneyUsd { get; init; }

    /// <summary>Percentage of each credential's fee that the program pays; absent if it pays none.</summary>
    public FrozenDictionary<int, float> FeePaidPercent { get; init; } = FrozenDictionary<int, float>.Empty;

    /// <summary>Credentials of two exams of which one is passed.</summary>
    public FrozenSet<int> HalfPassed { get; init; } = FrozenSet<int>.Empty;

    /// <summary>The part of a credential's fee and hours that is still ahead: half where one of its two exams is passed. Ours: issuers
    /// sell the two exams apart, at one price.</summary>
    public float ShareLeft(int credential) => HalfPassed.Contains(credential) ? ShareOfOneExam : 1f;

    /// <summary>One exam of two, as a part of the whole.</summary>
    public const float ShareOfOneExam = 0.5f;

    /// <summary>Training still needed before a first IT job; null if none.</summary>
    public TrainingAhead? Training { get; init; }

    /// <summary>Length of the current program, hours; null if there is no program or its length is not recorded.</summary>
    public float? ProgramHours { get; init; }

    /// <summary>Weeks the current program takes by its own schedule; null if the schedule is not recorded, and the time follows from the
    /// hours a week.</summary>
    public float? ProgramWeeks { get; init; }

    /// <summary>Occupations the current program trains for, dense indices.</summary>
    public ImmutableArray<int> ProgramTargets { get; init; } = [];

    /// <summary>Occupations the person can apply for now, dense indices; only a few. A first stage into one of them takes no
    /// months.</summary>
    public ImmutableArray<int> Ready { get; init; } = [];

    /// <summary>Dense index of the credential that is the person's next step; -1 if none. A first stage into <see cref="Toward"/> may use
    /// it even if the ladder step does not list it, whatever its level and price: finding the money is a part of the step.</summary>
    public int Advised { get; init; } = -1;

    /// <summary>Dense index of the occupation the next step leads to; -1 if none.</summary>
    public int Toward { get; init; } = -1;

    /// <summary>Dense index of the person's stated goal, if the ranking says they can start in it now; -1 otherwise. A first stage may
    /// enter it without a ladder step, and even for less pay, because the person asked for it.</summary>
    public int Goal { get; init; } = -1;

    /// <summary>Occupations done before and left years ago, dense indices: whoever goes back to one refreshes what has changed.</summary>
    public ImmutableArray<int> Away { get; init; } = [];

    /// <summary>The step to leading a department, for someone who leads people now; null for everyone else.</summary>
    public LedStep? Led { get; init; }

    /// <summary>Dense indices of the credentials whose exams the current program pays for in full; empty if none. A first stage may use one
    /// that a ladder step out of its job lists: anyone who holds it has at least what the job requires.</summary>
    public ImmutableArray<int> ProgramExams { get; init; } = [];

    /// <summary>Months of work that count toward each occupation, by dense index; empty if not used.</summary>
    public ImmutableArray<float> RelatedMonths { get; init; } = [];

    /// <summary>Technologies still to learn for each occupation, by dense index; the same technology has the same number everywhere. Empty
    /// if not used.</summary>
    public ImmutableArray<ImmutableArray<int>> ToLearn { get; init; } = [];

    /// <summary>Occupations that a first stage may enter without a ladder step: those to apply for now, the one the advised credential
    /// leads to, the goal the person can start in now, and the lead job of <see cref="Led"/>.</summary>
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
