using System.Collections.Immutable;
using AdvancementEngine.Bundles;
using AdvancementEngine.Participants;
using AdvancementEngine.Pathways;
using AdvancementEngine.Plans.Needs;
using AdvancementEngine.Plans.Offers;
using AdvancementEngine.Plans.Paths;
using AdvancementEngine.Plans.Questions;
using AdvancementEngine.Plans.Records;

namespace AdvancementEngine.Plans;

/// <summary>The plan a person takes home: where they are, jobs to aim at, what to do now, paths, what would change them, what is not
/// known. Immutable; same bundle, input and as-of date give the same bytes.</summary>
public sealed record Plan
{
    /// <summary>The bundle.</summary>
    public required BundleIdentity Bundle { get; init; }

    /// <summary>The day the facts are taken as of.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The participant's id.</summary>
    public required string Participant { get; init; }

    /// <summary>Program id; empty for none.</summary>
    public required string Program { get; init; }

    /// <summary>Name of the program; empty for none.</summary>
    public string ProgramName { get; init; } = string.Empty;

    /// <summary>The options.</summary>
    public required PlanOptions Options { get; init; }

    /// <summary>Digest of the recommendation the plan rests on.</summary>
    public required string Recommendation { get; init; }

    /// <summary>What could be planned.</summary>
    public required PlanStatus Status { get; init; }

    /// <summary>Why a target is out of reach.</summary>
    public OutOfReachReason OutOfReach { get; init; }

    /// <summary>Most months of the soonest path to a target out of reach for time; null otherwise.</summary>
    public float? NeedsMonths { get; init; }

    /// <summary>US dollars of the cheapest path to a target out of reach for money; null otherwise.</summary>
    public float? NeedsUsd { get; init; }

    /// <summary>True where even the nearest job takes more money than the person can spend: a payer is needed.</summary>
    public bool NearestNeedsHelp { get; init; }

    /// <summary>The nearest job toward an unreachable target that can be reached, or the next job up from a target that is the present job;
    /// null for none.</summary>
    public PlanJob? Nearest { get; init; }

    /// <summary>The job planned for; null for the best within the horizon.</summary>
    public PlanJob? Target { get; init; }

    /// <summary>The present job; null for none of the catalog.</summary>
    public PlanJob? Present { get; init; }

    /// <summary>The day the present job ended, lately; null while it goes on.</summary>
    public DateOnly? PresentEnded { get; init; }

    /// <summary>The last job, where none is present; null for none of the catalog.</summary>
    public PlanJob? Last { get; init; }

    /// <summary>The present job, or the last one, in the person's own words where the catalog does not list it; empty for none.</summary>
    public string OtherJob { get; init; } = string.Empty;

    /// <summary>Other jobs held at the same time as the present one, in the person's own words.</summary>
    public ImmutableArray<string> AlsoWorks { get; init; } = [];

    /// <summary>A present job in the person's own words, where it was not read; empty for none.</summary>
    public string UnreadJob { get; init; } = string.Empty;

    /// <summary>A goal in the person's own words, where it was not read; empty for none.</summary>
    public string UnreadGoal { get; init; } = string.Empty;

    /// <summary>The goal in the person's own words, read or not, at most 500 characters; empty where none was stated in words.</summary>
    public string GoalStated { get; init; } = string.Empty;

    /// <summary>The next grade that the goal names with another job, in its own words, for a person who works in IT; empty for
    /// none.</summary>
    public string GradeWanted { get; init; } = string.Empty;

    /// <summary>Parts of the goal other than its occupation, specialties first; empty for none.</summary>
    public ImmutableArray<GoalPart> GoalParts { get; init; } = [];

    /// <summary>Who the record says may pay for training and exams, as codes, those that pay most first; empty for none.</summary>
    public ImmutableArray<string> Payers { get; init; } = [];

    /// <summary>The present job, or else the last one, in the person's own words; empty where it was given by its code.</summary>
    public string PresentStated { get; init; } = string.Empty;

    /// <summary>Codes of the person's situation that an office or a public program answers: a lost job, retirement, no computer; empty for
    /// none.</summary>
    public ImmutableArray<string> Situations { get; init; } = [];

    /// <summary>The day the program was finished; null where it was not, or the day is not recorded.</summary>
    public DateOnly? ProgramCompleted { get; init; }

    /// <summary>Months after its end in which the program goes on to help; null where it does not say.</summary>
    public float? FollowUpMonths { get; init; }

    /// <summary>Names of what the program under way teaches and the jobs to aim at use, not shown yet, at most three.</summary>
    public ImmutableArray<string> ProgramTeaches { get; init; } = [];

    /// <summary>Names of the program's exams that lead to a job to aim at, a part of <see cref="ProgramExams"/>.</summary>
    public ImmutableArray<string> ProgramGoalExams { get; init; } = [];

    /// <summary>Of those, the ones the program pays in full.</summary>
    public ImmutableArray<string> ProgramPaidExams { get; init; } = [];

    /// <summary>Names of other exams that the program under way pays in full.</summary>
    public ImmutableArray<string> ProgramAlsoPaid { get; init; } = [];

    /// <summary>Names of the program's exams that can be taken there.</summary>
    public ImmutableArray<string> ProgramTests { get; init; } = [];

    /// <summary>True where the present job, or else the last one, is or was in the forces: their pay and rank compare with no civilian
    /// job's.</summary>
    public bool PresentIsService { get; init; }

    /// <summary>Other jobs on record in the person's own words, the latest first, at most two.</summary>
    public ImmutableArray<string> PastStated { get; init; } = [];

    /// <summary>Skills that match nothing in the catalog, in the person's own words, at most four.</summary>
    public ImmutableArray<string> AlsoKnown { get; init; } = [];

    /// <summary>Skills the person has used, at most six; was taught, at most four; and reported, at most four: in this order.</summary>
    public ImmutableArray<PlanSkill> Skills { get; init; } = [];

    /// <summary>Certificates and licenses in the person's own words that the catalog does not name, at most four.</summary>
    public ImmutableArray<string> AlsoHeld { get; init; } = [];

    /// <summary>Names of recorded facts that speak for the person: a license, a check passed, a resume; empty for none.</summary>
    public ImmutableArray<string> Proven { get; init; } = [];

    /// <summary>Codes of activities done with employers, each once, the latest first, at most three.</summary>
    public ImmutableArray<string> ActivitiesDone { get; init; } = [];

    /// <summary>The school level the person is working on, its code; empty where none is recorded.</summary>
    public string StudiesFor { get; init; } = string.Empty;

    /// <summary>True where the record says that the person is still in school, and not for which level.</summary>
    public bool StudiesNow { get; init; }

    /// <summary>True where the record says that schooling from another country has not been evaluated.</summary>
    public bool IsNotEvaluated { get; init; }

    /// <summary>Codes of wishes that the record states in addition to the parts of the goal; empty for none.</summary>
    public ImmutableArray<string> Wishes { get; init; } = [];

    /// <summary>Codes of what the record says the person cannot do at work; empty for nothing.</summary>
    public ImmutableArray<string> Limits { get; init; } = [];

    /// <summary>Hours a week that the goal asks for, below a full week; null where it names none.</summary>
    public float? HoursWanted { get; init; }

    /// <summary>True where the record says that the person serves or has served.</summary>
    public bool HasServed { get; init; }

    /// <summary>True if the person serves in the forces now.</summary>
    public bool Serves { get; init; }

    /// <summary>True if the person serves in part: in the Guard or Reserve.</summary>
    public bool ServesInPart { get; init; }

    /// <summary>Rules for entry to the program under way that are not met, or of which nothing is recorded.</summary>
    public ImmutableArray<PlanEntry> Entry { get; init; } = [];

    /// <summary>What the program offers for jobs that are on no path of the plan.</summary>
    public ImmutableArray<PlanOffer> ProgramOffers { get; init; } = [];

    /// <summary>A program with no fee for a person who is in none; null for none.</summary>
    public PlanFreeProgram? FreeProgram { get; init; }

    /// <summary>True where the record's own words are mostly Spanish.</summary>
    public bool WritesSpanish { get; init; }

    /// <summary>True where the goal names an older relative to care for.</summary>
    public bool CaresForElder { get; init; }

    /// <summary>Price of the program under way, US dollars; null where none is, and where it is not recorded.</summary>
    public float? ProgramCost { get; init; }

    /// <summary>Hours of the program under way; null if there is none or they are not recorded.</summary>
    public float? ProgramHours { get; init; }

    /// <summary>Weeks the program under way runs by its name; null if its name has none.</summary>
    public float? ProgramWeeks { get; init; }

    /// <summary>Months of the whole program under way; null if there is none or its hours are not recorded.</summary>
    public float? ProgramMonths => ProgramHours is { } hours ? ProgramTime.Months(hours, ProgramWeeks, HoursAWeek) : null;

    /// <summary>True if the present post leads a desk or a team, and the job it was read as takes in those who lead all of IT.</summary>
    public bool LeadsDesk { get; init; }

    /// <summary>Certificates that are usual on the way to a target with no path that the first action leads to; empty otherwise.</summary>
    public ImmutableArray<PlanCredential> Usual { get; init; } = [];

    /// <summary>What is known of the work: <c>unknown</c>, <c>none</c>, <c>present</c>, <c>past</c>, each of a kind that the catalog may
    /// not list.</summary>
    public string Work { get; init; } = UnknownWork;

    /// <summary>The record does not say what work was done.</summary>
    public const string UnknownWork = "unknown";

    /// <summary>The record says that there was none.</summary>
    public const string NoWork = "none";

    /// <summary>There is a job now.</summary>
    public const string PresentWork = "present";

    /// <summary>There was a job.</summary>
    public const string PastWork = "past";

    /// <summary>Highest education reached, its code; empty where not known.</summary>
    public string Education { get; init; } = string.Empty;

    /// <summary>Schooling in the person's own words, where its level says less: an institute, or schooling of another country; empty
    /// otherwise.</summary>
    public string EducationStated { get; init; } = string.Empty;

    /// <summary>True where the program on record was finished.</summary>
    public bool ProgramDone { get; init; }

    /// <summary>Names of credentials whose exams the program on record offers, and that are not held.</summary>
    public ImmutableArray<string> ProgramExams { get; init; } = [];

    /// <summary>Names of credentials in force.</summary>
    public ImmutableArray<string> Held { get; init; } = [];

    /// <summary>Names of credentials of two exams of which one is passed.</summary>
    public ImmutableArray<string> HalfPassed { get; init; } = [];

    /// <summary>Names of credentials whose exam was taken and not passed yet.</summary>
    public ImmutableArray<string> Failed { get; init; } = [];

    /// <summary>Names of credentials that the person is studying for.</summary>
    public ImmutableArray<string> Preparing { get; init; } = [];

    /// <summary>Certificates on record, in force or not.</summary>
    public ImmutableArray<PlanCertificate> Certificates { get; init; } = [];

    /// <summary>Least pay the person needs, US dollars a year; null where not known.</summary>
    public int? WageFloor { get; init; }

    /// <summary>Months the person has for preparation; null where not known.</summary>
    public float? MonthsAvailable { get; init; }

    /// <summary>US dollars the person can spend; null where not known.</summary>
    public float? MoneyUsd { get; init; }

    /// <summary>What to settle before a path begins, in order.</summary>
    public ImmutableArray<PlanBarrier> Barriers { get; init; } = [];

    /// <summary>Rules that keep the target out of reach; empty where it is not, or for another reason.</summary>
    public ImmutableArray<PlanRule> Rules { get; init; } = [];

    /// <summary>Hours a week counted for study.</summary>
    public float HoursAWeek { get; init; }

    /// <summary>True where the hours a week are assumed.</summary>
    public bool HoursAssumed { get; init; }

    /// <summary>True where the record says that there is no time for study; the hours a week are assumed then.</summary>
    public bool HoursNone { get; init; }

    /// <summary>Jobs to aim at, at most three, the goal among them.</summary>
    public ImmutableArray<PlanAim> Aims { get; init; } = [];

    /// <summary>The one thing to do now; null where too little is known.</summary>
    public PlanAction? Now { get; init; }

    /// <summary>Paths in the order of the options.</summary>
    public ImmutableArray<PlanPath> Paths { get; init; } = [];

    /// <summary>True where some path has two stages or more and ends with entry pay above the present job's median.</summary>
    public bool PaysMore { get; init; }

    /// <summary>What is not known and would help most to know.</summary>
    public ImmutableArray<PlanQuestion> Questions { get; init; } = [];

    /// <summary>Supports the person asked for.</summary>
    public ImmutableArray<PlanSupport> Supports { get; init; } = [];

    /// <summary>SHA-256 of the canonical JSON without this field, lower-case hex; empty until worked out.</summary>
    public string Digest { get; init; } = string.Empty;
}
