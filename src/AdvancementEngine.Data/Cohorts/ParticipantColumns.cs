using System.Collections.Frozen;

namespace AdvancementEngine.Data.Cohorts;

/// <summary>The columns of the participant file, in the order in which <see cref="ParticipantRowParser"/> takes cells. Files may have them in any order and leave out all but the first.</summary>
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
        new(Participant, "id", "The program's or agency's id of the person, never a name; each once in a cohort. The only column every file needs."),
        new(Marked, "empty, made-up or simulated", "Says that the row is not a real person."),
        new(Program, "id", "Program attended, of programs.csv where the cohort has one."),
        new(ProgramCompleted, "date", "Day the program was completed; empty when it was not, or is not known. Gives what the program taught."),
        new(Education, "level or text | date | source", "Highest education reached."),
        new(Work, "occupation code, job title or other | start | end | source; or none", "Work done; an empty end means it goes on. none: known to have done none."),
        new(Evidence, "element id or text | assessed, used, taught or self-reported | date | source", "Skills, knowledge areas and technologies the person has, and how that is known."),
        new(Credentials, "code or name | date | source", "Every credential earned; `none` when asked and there is none, empty when not asked."),
        new(Activities, "activity code | hours | occupation | date | host; or none", "Work-based learning and career exploration done. none: known to have done none."),
        new(Needs, "support code | date | source; or none", "Supports the person said they need. none: asked, and none stated."),
        new(Facts, "fact name | value | date | source", "Other facts that entry requirements and local rules ask."),
        new(GoalOccupation, "occupation code or title", "Occupation the person aims at."),
        new(WageFloor, "US dollars a year", "Lowest acceptable wage."),
        new(Months, "months", "Time the person has for preparation."),
        new(Money, "US dollars", "Own money the person has for preparation."),
        new(Interests, "R=n;I=n;A=n;S=n;E=n;C=n", "Interests, 0 to 7 each; all six or none."),
    ];

    /// <summary>Names in order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(c => c.Name)];

    private static readonly FrozenDictionary<string, int> _positions = Names.Index().ToFrozenDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);

    /// <summary>Position of a column in <see cref="All"/>.</summary>
    internal static int Position(string name) => _positions[name];
}
