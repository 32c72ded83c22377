namespace AdvancementEngine.Intake.Forms;

/// <summary>What a form says of a thing it names.</summary>
internal enum Claim
{
    /// <summary>Had, used or done.</summary>
    Held,

    /// <summary>Had once, and no longer in force.</summary>
    Lapsed,

    /// <summary>One of several exams passed.</summary>
    Partial,

    /// <summary>Being learned, planned, or only looked at.</summary>
    Learning,

    /// <summary>Tried, and not passed.</summary>
    Failed,

    /// <summary>Said not to be had or used.</summary>
    Not,
}
