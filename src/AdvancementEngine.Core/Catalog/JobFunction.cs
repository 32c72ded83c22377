using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>A job function of a competency model.</summary>
/// <param name="Code">Number within the model, from 1.</param>
/// <param name="Title">What is done, in our words.</param>
/// <param name="Core">True if core, false if optional.</param>
/// <param name="Elements">Element ids that make it up, ordinal.</param>
public sealed record JobFunction(string Code, string Title, bool Core, ImmutableArray<string> Elements);
