namespace AdvancementEngine.Policies;

/// <summary>Kinds of next step. Which comes first is decided by the order of the policies in <c>NextSteps</c>.</summary>
public enum NextStepKind
{
    /// <summary>Meet a requirement that is not met.</summary>
    Satisfy = 0,

    /// <summary>Arrange a support without which everything stops.</summary>
    Support = 1,

    /// <summary>Nothing of consequence is missing: apply.</summary>
    Apply = 2,

    /// <summary>Earn a credential.</summary>
    Earn = 3,

    /// <summary>Learn a technology that is in demand.</summary>
    Learn = 4,

    /// <summary>Do hands-on work.</summary>
    Experience = 5,

    /// <summary>Reach the education that is required.</summary>
    Study = 6,

    /// <summary>Gain months in the present job, and ask for certain work there.</summary>
    Stay = 7,

    /// <summary>Look again at the plan with a navigator: nothing recorded is a step.</summary>
    Review = 8,

    /// <summary>Say what was meant, or what is wanted: a goal or job that was not read, a record that is nearly empty, no goal where
    /// several tracks are open.</summary>
    Clarify = 9,
}
