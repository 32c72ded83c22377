using System.Collections.Immutable;

namespace AdvancementEngine.Programs;

/// <summary>A target occupation of a program.</summary>
/// <param name="Occupation">O*NET-SOC code.</param>
/// <param name="Inferred">True if inferred through the CIP–SOC crosswalk; it then counts only for 2b and 2c.</param>
public sealed record ProgramTarget(string Occupation, bool Inferred);
