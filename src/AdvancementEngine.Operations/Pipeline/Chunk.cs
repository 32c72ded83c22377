using AdvancementEngine.Data.Cohorts;

namespace AdvancementEngine.Operations.Pipeline;

/// <summary>Input rows of one part.</summary>
/// <param name="Part">Number of the part, from 0.</param>
/// <param name="Frames">Its rows, in input order.</param>
internal sealed record Chunk(int Part, CohortFrame[] Frames);
