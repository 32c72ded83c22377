using AdvancementEngine.Catalog;

namespace AdvancementEngine.Pathways;

/// <summary>One stage of a path: a step into a job, and how to prepare for it.</summary>
/// <param name="Step">The ladder step taken.</param>
/// <param name="From">Dense index of the job left; -1 if the catalog does not list it.</param>
/// <param name="To">Dense index of the job entered.</param>
/// <param name="Preparation">How to prepare.</param>
/// <param name="LevelsCrossed">Levels between the two jobs; 0 if either level is unknown.</param>
/// <param name="FitDistance">Fit distance after the stages before it, 0 or more.</param>
public sealed record PathwayStage(LadderStep Step, int From, int To, StagePreparation Preparation, int LevelsCrossed, float FitDistance);
