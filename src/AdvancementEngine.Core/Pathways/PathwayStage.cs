using AdvancementEngine.Catalog;

namespace AdvancementEngine.Pathways;

/// <summary>One stage of a path: a step into a job, with how to prepare for it.</summary>
/// <param name="Step">The ladder step taken.</param>
/// <param name="From">Dense index of the job left; -1 for none of the catalog.</param>
/// <param name="To">Dense index of the job entered.</param>
/// <param name="Preparation">How to prepare.</param>
/// <param name="LevelsCrossed">Levels between the jobs; 0 where one is not known.</param>
/// <param name="FitDistance">Distance of fit given the stages before, 0 or more.</param>
public sealed record PathwayStage(LadderStep Step, int From, int To, StagePreparation Preparation, int LevelsCrossed, float FitDistance);
