namespace AdvancementEngine.Policies;

/// <summary>Kinds of next step. The order of the policies in <c>NextSteps</c> decides which comes first.</summary>
public enum NextStepKind
{
    /// <summary>Meet an unmet requirement.</summary>
    Satisfy = 0,

    /// <summary>Arrange a support without which nothing else can proceed.</summary>
    Support = 1,

    /// <summary>Apply: nothing important is missing.</summary>
    Apply = 2,

    /// <summary>Earn a credential.</summary>
    Earn = 3,

    /// <summary>Learn a technology in demand.</summary>
    Learn = 4,

    /// <summary>Do hands-on work.</summary>
    Experience = 5,

    /// <summary>Complete the required education.</summary>
    Study = 6,

    /// <summary>Gain months in the current job, and ask for certain work there.</summary>
    Stay = 7,

    /// <summary>Review the plan with a navigator: nothing recorded is a step.</summary>
    Review = 8,

    /// <summary>Say what was meant or what is wanted: an unrecognized goal or job, a nearly empty record, or no goal when several tracks
    /// are open.</summary>
    Clarify = 9,
}
