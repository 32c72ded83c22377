using AdvancementEngine.Numerics;

namespace AdvancementEngine.Factorization;

/// <summary>Result of the known-answer test.</summary>
/// <param name="Passed">True if the bits are the expected ones.</param>
/// <param name="Expected">Hash of the expected bits.</param>
/// <param name="Found">Hash of the actual bits.</param>
/// <param name="Path">The path that ran.</param>
/// <param name="IsSlowFma">True if multiply-add is emulated: correct but slow.</param>
public readonly record struct KnownAnswerResult(bool Passed, ulong Expected, ulong Found, KernelPath Path, bool IsSlowFma);
