using System.Collections.Immutable;

namespace AdvancementEngine.Programs;

/// <summary>A partner who could host an activity.</summary>
/// <param name="Partner">Partner id.</param>
/// <param name="Hosted">True if the partner is recorded as hosting this activity.</param>
/// <param name="HostedStage">True if the partner is recorded as hosting this stage.</param>
/// <param name="HasOccupation">True if the partner has jobs in the target occupation.</param>
/// <param name="Capacity">Learners per year; null if not recorded.</param>
/// <param name="LastContact">Latest dated record of the partner; null if none.</param>
public sealed record ActivityHost(string Partner, bool Hosted, bool HostedStage, bool HasOccupation, int? Capacity, DateOnly? LastContact);
