namespace AdvancementEngine.Learning.Evaluation;

/// <summary>What an evaluation found. Every number shown anywhere is in here.</summary>
/// <param name="Task">Task of the observations.</param>
/// <param name="Statement">What the outcomes are and are not evidence of.</param>
/// <param name="Source">Where the data come from.</param>
/// <param name="Simulated">True where no real person is behind a row.</param>
/// <param name="Kind">Kind of opportunity ranked.</param>
/// <param name="Part">Which people were judged.</param>
/// <param name="Rows">States judged.</param>
/// <param name="People">People judged.</param>
/// <param name="Opportunities">Length of the full list ranked.</param>
/// <param name="Scorers">The model first, then the baselines.</param>
/// <param name="Paired">For the chief metric: model minus each baseline on the same rows.</param>
/// <param name="Calibration">Told and true probabilities of the model; null without a table.</param>
/// <param name="Groups">Figures by group; empty without a group file.</param>
/// <param name="NotRecommended">The model's figures without outcomes that had been recommended; null where none had been.</param>
public sealed record EvaluationReport(string Task, string Statement, string Source, bool Simulated, string Kind, string Part, int Rows, int People, int Opportunities, IReadOnlyList<ScorerFigures> Scorers, IReadOnlyList<PairedFigure> Paired, Reliability? Calibration, IReadOnlyList<GroupFigure> Groups, ScorerFigures? NotRecommended);

/// <summary>Figures of one scorer.</summary>
/// <param name="Name">Who scored.</param>
/// <param name="Metrics">Mean and bootstrap interval by metric.</param>
/// <param name="CoverageAt5">Share of opportunities in somebody's first five.</param>
/// <param name="MacroRecallAt5">Recall@5 averaged over opportunities.</param>
public sealed record ScorerFigures(string Name, IReadOnlyDictionary<string, Interval> Metrics, double CoverageAt5, double MacroRecallAt5);

/// <summary>Model minus a baseline.</summary>
/// <param name="Baseline">The baseline.</param>
/// <param name="Metric">The metric.</param>
/// <param name="Difference">Mean difference with its paired bootstrap interval.</param>
public sealed record PairedFigure(string Baseline, string Metric, Interval Difference);

/// <summary>Figures of a group.</summary>
/// <param name="Attribute">For example <c>gender</c>.</param>
/// <param name="Value">For example <c>Female</c>.</param>
/// <param name="Rows">States judged in the group.</param>
/// <param name="Ndcg">NDCG@5.</param>
/// <param name="Recall">Recall@3.</param>
public sealed record GroupFigure(string Attribute, string Value, int Rows, Interval Ndcg, Interval Recall);
