using System.Globalization;
using System.Text.Json.Serialization;

namespace AdvancementEngine.Learning.Evaluation;

/// <summary>The evaluation of one list.</summary>
/// <param name="Task">Task of the observations.</param>
/// <param name="Statement">What the outcomes are and are not evidence of.</param>
/// <param name="Source">Where the data come from.</param>
/// <param name="Simulated">True if the rows are not about real people.</param>
/// <param name="Kind">Kind of opportunity ranked.</param>
/// <param name="Part">Which people were evaluated.</param>
/// <param name="Rows">States evaluated.</param>
/// <param name="People">People evaluated.</param>
/// <param name="Opportunities">Length of the full list ranked.</param>
/// <param name="Scorers">The model first, then the baselines.</param>
/// <param name="Paired">Model minus each baseline on the same rows, the main metric first.</param>
/// <param name="Calibration">Predicted and observed probabilities over every opportunity; null without a calibration table.</param>
/// <param name="Groups">Figures by group; empty without a group file.</param>
/// <param name="NotRecommended">The model's figures without states that have a recommended outcome; null if there are none.</param>
public sealed record EvaluationReport(
    string Task,
    string Statement,
    string Source,
    bool Simulated,
    string Kind,
    string Part,
    int Rows,
    int People,
    int Opportunities,
    IReadOnlyList<ScorerFigures> Scorers,
    IReadOnlyList<PairedFigure> Paired,
    Reliability? Calibration,
    IReadOnlyList<GroupFigure> Groups,
    ScorerFigures? NotRecommended
)
{
    /// <summary>What the data is and is not evidence of, derived from the kinds of outcomes.</summary>
    public string Evidence { get; init; } = string.Empty;

    /// <summary>The metric a model is promoted by.</summary>
    public string Chief { get; init; } = string.Empty;

    /// <summary>The metrics in display order: the main one, then by name and k.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> MetricNames =>
        [
            .. Scorers[0]
                .Metrics.Keys.OrderBy(m => m != Chief)
                .ThenBy(m => m.Split('@')[0], StringComparer.Ordinal)
                .ThenBy(m => m.Contains('@', StringComparison.Ordinal) ? int.Parse(m.Split('@')[1], CultureInfo.InvariantCulture) : 0),
        ];

    /// <summary>Predicted and observed probabilities of each state's first place; null without a calibration table.</summary>
    public Reliability? FirstPlace { get; init; }

    /// <summary>Recall@5 of the model by opportunity, the most common outcome first.</summary>
    public IReadOnlyList<LabelFigure> Labels { get; init; } = [];

    /// <summary>Figures of subsets of the states; empty if the data defines none.</summary>
    public IReadOnlyList<SubsetFigure> Subsets { get; init; } = [];

    /// <summary>Number of groups with too few people to be shown.</summary>
    public int GroupsHidden { get; init; }
}
