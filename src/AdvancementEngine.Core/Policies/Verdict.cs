namespace AdvancementEngine.Policies;

/// <summary>The result of checking a requirement. A policy never guesses.</summary>
public enum Verdict : byte
{
    /// <summary>The recorded facts satisfy it.</summary>
    Met = 0,

    /// <summary>The recorded facts do not satisfy it.</summary>
    NotMet = 1,

    /// <summary>A needed fact is missing. Unknown never blocks; it becomes a question.</summary>
    Unknown = 2,

    /// <summary>The policy does not apply to this subject (for example a wage floor if none was given).</summary>
    NotApplicable = 3,
}
