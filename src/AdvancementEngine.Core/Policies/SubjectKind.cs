namespace AdvancementEngine.Policies;

/// <summary>What a finding is about.</summary>
public enum SubjectKind : byte
{
    /// <summary>The participant.</summary>
    Participant = 0,

    /// <summary>An occupation or credential, for the participant.</summary>
    Opportunity = 1,

    /// <summary>A training program.</summary>
    Program = 2,
}
