namespace AdvancementEngine.Policies;

/// <summary>How a requirement came out. A policy never guesses.</summary>
public enum Verdict : byte
{
    /// <summary>The recorded facts satisfy it.</summary>
    Met = 0,

    /// <summary>The recorded facts do not satisfy it.</summary>
    NotMet = 1,

    /// <summary>A needed fact is missing. Unknown never blocks; it becomes a question.</summary>
    Unknown = 2,

    /// <summary>The policy says nothing of this subject (for example a wage floor where no floor was given).</summary>
    NotApplicable = 3,
}
