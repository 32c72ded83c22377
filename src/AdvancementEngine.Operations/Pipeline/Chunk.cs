using AdvancementEngine.Data.Cohorts;

namespace AdvancementEngine.Operations.Pipeline;

/// <summary>Input rows that make one part.</summary>
/// <param name="Part">Place of the part, from 0.</param>
/// <param name="Frames">Its rows, in input order.</param>
internal sealed record Chunk(int Part, CohortFrame[] Frames);
