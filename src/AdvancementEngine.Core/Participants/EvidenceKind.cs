using System.Collections.Immutable;

namespace AdvancementEngine.Participants;

/// <summary>How a person is known to have an element, strongest first.</summary>
public enum EvidenceKind
{
    /// <summary>A credential earned, or an assessment by someone who saw the work.</summary>
    Assessed = 0,

    /// <summary>Used at work.</summary>
    Used = 1,

    /// <summary>Taught by a completed program or course.</summary>
    Taught = 2,

    /// <summary>Stated by the person.</summary>
    SelfReported = 3,
}
