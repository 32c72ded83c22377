using System.Collections.Immutable;

namespace AdvancementEngine.Recommendations;

/// <summary>The first key of the order.</summary>
public enum OpportunityGroup
{
    /// <summary>No blocking requirement is NotMet.</summary>
    Open = 0,

    /// <summary>Exactly one is, and the participant can act on it.</summary>
    WithinReach = 1,

    /// <summary>More than one is, or one the participant cannot act on.</summary>
    Blocked = 2,
}
