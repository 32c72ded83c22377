using System.Collections.Immutable;

namespace AdvancementEngine.Observations;

/// <summary>What came of an opportunity.</summary>
public enum OutcomeKind
{
    /// <summary>The person entered it.</summary>
    Entered = 0,

    /// <summary>The person completed it (a credential, a program).</summary>
    Completed = 1,

    /// <summary>The person was still in it at follow-up.</summary>
    Retained = 2,

    /// <summary>The person's wage rose; the value says by how much.</summary>
    WageGain = 3,

    /// <summary>The person left it before follow-up.</summary>
    Left = 4,

    /// <summary>The person was offered or tried it, and it did not come about.</summary>
    Not = 5,

    /// <summary>A stated wish, in a survey; no outcome.</summary>
    Wished = 6,

    /// <summary>A rating; the value is the rating.</summary>
    Rated = 7,

    /// <summary>What the person does at present, in a survey; no outcome.</summary>
    Present = 8,
}
