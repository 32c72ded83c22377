using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Programs;

/// <summary>How much of a job function a training program teaches.</summary>
/// <param name="Function">The job function.</param>
/// <param name="Share">Share of its elements taught, 0 to 1.</param>
/// <param name="Missing">Element ids not taught, ordinal.</param>
public sealed record FunctionCoverage(JobFunction Function, double Share, ImmutableArray<string> Missing);
