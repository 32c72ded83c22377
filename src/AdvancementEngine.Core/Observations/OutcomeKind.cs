using System.Collections.Immutable;

namespace AdvancementEngine.Observations;

/// <summary>The outcome of an opportunity.</summary>
public enum OutcomeKind
{
    /// <summary>The person entered it.</summary>
    Entered = 0,

    /// <summary>The person completed it (a credential, a program).</summary>
    Completed = 1,

    /// <summary>The person was still in it at follow-up.</summary>
    Retained = 2,

    /// <summary>The person's wage rose; the value is by how much.</summary>
    WageGain = 3,

    /// <summary>The person left it before follow-up.</summary>
    Left = 4,

    /// <summary>The person was offered it or tried it, but it did not happen.</summary>
    Not = 5,

    /// <summary>A wish stated in a survey; not an outcome.</summary>
    Wished = 6,

    /// <summary>A rating; the value is the rating.</summary>
    Rated = 7,

    /// <summary>What the person does now, as stated in a survey; not an outcome.</summary>
    Present = 8,
}
