namespace AdvancementEngine.Plans;

/// <summary>A rule that keeps a job out of reach.</summary>
/// <param name="Policy">Code of the policy.</param>
/// <param name="Detail">The requirement it is about; empty for none.</param>
/// <param name="NeededCode">What it asks, as a code; empty where it is a number or nothing.</param>
/// <param name="NeededNumber">What it asks, as a number; null where it is none.</param>
/// <param name="Job">Code of the job.</param>
public sealed record PlanRule(string Policy, string Detail, string NeededCode, float? NeededNumber, string Job);
