using System.Collections.Immutable;

namespace AdvancementEngine.Programs;

/// <summary>Kinds of partner.</summary>
public enum PartnerKind
{
    /// <summary>An employer in the IT sector.</summary>
    ItEmployer = 0,

    /// <summary>An employer in another industry that has IT jobs.</summary>
    NonItEmployer = 1,

    /// <summary>An industry association.</summary>
    IndustryAssociation = 2,

    /// <summary>A local workforce board.</summary>
    WorkforceBoard = 3,

    /// <summary>A union.</summary>
    Union = 4,

    /// <summary>An apprenticeship intermediary or sponsor.</summary>
    Intermediary = 5,
}
