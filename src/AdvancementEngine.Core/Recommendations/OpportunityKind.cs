using System.Collections.Immutable;

namespace AdvancementEngine.Recommendations;

/// <summary>Which lists a request asks for.</summary>
public enum OpportunityKind
{
    /// <summary>Occupations and credentials.</summary>
    Both = 0,

    /// <summary>Occupations only.</summary>
    Occupation = 1,

    /// <summary>Credentials only.</summary>
    Credential = 2,
}
