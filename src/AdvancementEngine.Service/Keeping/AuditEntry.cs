using AdvancementEngine.Participants;
using AdvancementEngine.Programs;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Service.Keeping;

/// <summary>An answer to store. Everything it refers to is immutable, so that it can be written later.</summary>
internal sealed record AuditEntry(
    string Caller,
    string Tenant,
    string Method,
    long At,
    Participant Participant,
    TrainingProgram? Program,
    Recommendation Recommendation
);
