namespace AdvancementEngine.Data.Observations;

/// <summary>The files of an observation folder and their columns. A table can instead be a Parquet file with the same name and
/// columns.</summary>
public static class ObservationFormat
{
    /// <summary>Description of the dataset: task, statement, source, simulated.</summary>
    public const string InfoFile = "observations.json";

    /// <summary>Elements: <c>element</c>, <c>name</c>.</summary>
    public const string ElementsFile = "elements.csv";

    /// <summary>Opportunities: <c>opportunity</c>, <c>name</c>.</summary>
    public const string OpportunitiesFile = "opportunities.csv";

    /// <summary>States: <c>state</c>, <c>person</c>, <c>as_of</c> (may be empty).</summary>
    public const string StatesFile = "states.csv";

    /// <summary>What each state had: <c>state</c>, <c>element</c>, <c>weight</c>.</summary>
    public const string StateElementsFile = "state_elements.csv";

    /// <summary>Outcomes: <c>state</c>, <c>opportunity</c>, <c>outcome</c>, <c>value</c>, <c>date</c>, <c>recommended_rank</c> (the last
    /// three may be empty).</summary>
    public const string OutcomesFile = "outcomes.csv";

    /// <summary>Groups, optional: <c>person</c>, <c>attribute</c>, <c>value</c>.</summary>
    public const string GroupsFile = "groups.csv";

    /// <summary>Subsets of states that are reported separately, optional: <c>state</c>, <c>subset</c>.</summary>
    public const string SubsetsFile = "subsets.csv";

    /// <summary>Pay of opportunities, for reports, optional: <c>opportunity</c>, <c>amount</c>, <c>people</c>.</summary>
    public const string PayFile = "pay.csv";

    /// <summary>Extension of a table that is a Parquet file.</summary>
    internal const string ParquetEnding = ".parquet";

    internal static string[] ElementColumns { get; } = ["element", "name"];

    internal static string[] OpportunityColumns { get; } = ["opportunity", "name"];

    internal static string[] StateColumns { get; } = ["state", "person", "as_of"];

    internal static string[] StateElementColumns { get; } = ["state", "element", "weight"];

    internal static string[] OutcomeColumns { get; } = ["state", "opportunity", "outcome", "value", "date", "recommended_rank"];

    internal static string[] GroupColumns { get; } = ["person", "attribute", "value"];

    internal static string[] SubsetColumns { get; } = ["state", "subset"];

    internal static string[] PayColumns { get; } = ["opportunity", "amount", "people"];

    internal const string DateFormat = "yyyy-MM-dd";
}
