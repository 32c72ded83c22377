using System.Collections.Immutable;

namespace AdvancementEngine.Recommendations;

/// <summary>The group of an opportunity, which is the first sort key of a list.</summary>
public enum OpportunityGroup
{
    /// <summary>A step up, or into IT, that the participant can start now.</summary>
    Next = 0,

    /// <summary>Reachable later: something else has to come first.</summary>
    Later = 1,

    /// <summary>Not an advancement from here: lateral, back, or unrelated.</summary>
    Other = 2,
}
