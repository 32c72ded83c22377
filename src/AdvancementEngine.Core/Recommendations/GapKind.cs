using System.Collections.Immutable;

namespace AdvancementEngine.Recommendations;

/// <summary>Why something belongs to a gap, in the order a gap is led with.</summary>
public enum GapKind
{
    /// <summary>A blocking requirement.</summary>
    Requirement = 0,

    /// <summary>A technology in demand for the occupation.</summary>
    Technology = 1,

    /// <summary>A knowledge area.</summary>
    Knowledge = 2,

    /// <summary>A credential linked to the occupation.</summary>
    Credential = 3,

    /// <summary>A generic skill, one level apart and outside both confidence intervals.</summary>
    Skill = 4,

    /// <summary>Hands-on work for the occupation.</summary>
    HandsOn = 5,

    /// <summary>The typical education of the occupation.</summary>
    Education = 6,
}
