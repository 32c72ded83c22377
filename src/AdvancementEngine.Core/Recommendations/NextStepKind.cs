using System.Collections.Immutable;

namespace AdvancementEngine.Recommendations;

/// <summary>Kinds of next step.</summary>
public enum NextStepKind
{
    /// <summary>Nothing known stands in the way: apply.</summary>
    Apply = 0,

    /// <summary>Satisfy a blocking requirement.</summary>
    Satisfy = 1,

    /// <summary>Earn a credential.</summary>
    Earn = 2,

    /// <summary>Learn a technology, knowledge area or skill.</summary>
    Learn = 3,

    /// <summary>Have evidence of something likely present recorded.</summary>
    Verify = 4,

    /// <summary>Do a work-based learning activity.</summary>
    Experience = 5,

    /// <summary>Arrange a support first.</summary>
    Support = 6,

    /// <summary>Reach the next level of education.</summary>
    Study = 7,
}
