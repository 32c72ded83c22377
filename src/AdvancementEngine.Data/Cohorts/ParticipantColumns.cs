using System.Collections.Frozen;

namespace AdvancementEngine.Data.Cohorts;

/// <summary>The columns of the participant file, in the order in which <see cref="ParticipantRowParser"/> takes cells. Files can have them
/// in any order; only the first is required.</summary>
public static class ParticipantColumns
{
    public const string Participant = "participant";
    public const string Marked = "marked";
    public const string Program = "program";
    public const string ProgramCompleted = "program_completed";
    public const string Education = "education";
    public const string Work = "work";
    public const string Evidence = "evidence";
    public const string Credentials = "credentials";
    public const string Activities = "activities";
    public const string Needs = "needs";
    public const string Facts = "facts";
    public const string GoalOccupation = "goal_occupation";
    public const string WageFloor = "wage_floor_usd";
    public const string Months = "months_available";
    public const string Money = "money_available_usd";
    public const string Interests = "interests";

    /// <summary>The columns.</summary>
    public static IReadOnlyList<ParticipantColumn> All { get; } =
    [
        new(
            Participant,
            "id",
            "The program's or agency's id for the person, never a name. Each id once per cohort. The only required column."
        ),
        new(Marked, "empty, made-up or simulated", "Marks a row that is not a real person."),
        new(Program, "id", "Program attended; must be in programs.csv if the cohort has one."),
        new(
            ProgramCompleted,
            "date",
            "Date the program was completed; empty if not completed or unknown. Adds what the program taught as evidence."
        ),
        new(
            Education,
            "level or text | date | source",
            "Education reached. Several degrees, each with its date, are separated by `;`: the highest decides the level."
        ),
        new(
            Work,
            "occupation code, job title or other | start | end | source; or none",
            "Work experience. An empty end means a current job. none: known to have no work experience."
        ),
        new(
            Evidence,
            "element id or text | assessed, used, taught or self-reported | date | source",
            "Skills, knowledge areas and technologies, and how they are known."
        ),
        new(
            Credentials,
            "code or name | date | source",
            "All credentials earned. `none` if the person was asked and has none; empty if not asked."
        ),
        new(
            Activities,
            "activity code | hours | occupation | date | host; or none",
            "Completed work-based learning and career exploration. none: known to have done none."
        ),
        new(Needs, "support code | date | source; or none", "Supports the person said they need. none: asked, and none needed."),
        new(Facts, "fact name | value | date | source", "Other facts used by entry requirements and local rules."),
        new(
            GoalOccupation,
            "occupation code or title",
            "Target occupation, in the person's words. \"A or B\" keeps both. \"not phones\" and \"no help desk\" leave that work "
                + "out. \"Stay\", \"same work\" and \"better pay\" are read as wishes. If a name has several meanings, the work on record "
                    + "decides; "
                + "if several remain, the navigator is asked."
        ),
        new(WageFloor, "US dollars per year", "Lowest acceptable wage."),
        new(Months, "months", "Time available for preparation."),
        new(Money, "US dollars", "The person's own money available for preparation."),
        new(Interests, "R=n;I=n;A=n;S=n;E=n;C=n", "Interest scores, 0 to 7 each; all six or none."),
    ];

    /// <summary>Names in order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(c => c.Name)];

    private static readonly FrozenDictionary<string, int> s_positions = Names
        .Index()
        .ToFrozenDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);

    /// <summary>Position of a column in <see cref="All"/>.</summary>
    internal static int Position(string name) => s_positions[name];
}
