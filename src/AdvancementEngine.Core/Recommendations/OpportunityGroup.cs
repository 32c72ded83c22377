using System.Collections.Immutable;

namespace AdvancementEngine.Recommendations;

/// <summary>The first key of the order.</summary>
public enum OpportunityGroup
{
    /// <summary>A step up, or in, that the participant can begin now.</summary>
    Next = 0,

    /// <summary>Reachable later: something else comes first.</summary>
    Later = 1,

    /// <summary>No advancement from here: lateral, back, or unrelated.</summary>
    Other = 2,
}
