using AdvancementEngine.Policies;

namespace AdvancementEngine.Tests.Policies;

/// <summary>What a policy says of three people.</summary>
/// <param name="Policy">Code.</param>
/// <param name="Met">Of one it is met for; null where it can only be not met.</param>
/// <param name="NotMet">Of one it is not met for.</param>
/// <param name="Open">Of one for whom it is unknown or does not apply; null where it always applies and everything it reads is
/// known.</param>
internal sealed record PolicyTriple(string Policy, PolicyQuestion? Met, PolicyQuestion NotMet, PolicyQuestion? Open);
