using System.Globalization;
using System.Text.Json.Serialization;

namespace AdvancementEngine.Learning.Evaluation;

/// <summary>Figures of one opportunity.</summary>
/// <param name="Opportunity">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Asked">Evaluated states that had it as an outcome.</param>
/// <param name="RecallAt5">Share of them that have it among the first five; null if no one had it.</param>
/// <param name="Popularity">The same share if everyone gets the most popular ones; null without baselines.</param>
public sealed record LabelFigure(string Opportunity, string Name, int Asked, double? RecallAt5, double? Popularity);
