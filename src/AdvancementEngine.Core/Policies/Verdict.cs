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

/// <summary>Whose indicator it is.</summary>
public enum Origin : byte
{
    /// <summary>Follows an indicator of JFF's pre-apprenticeship framework, in our words.</summary>
    Jff = 0,

    /// <summary>This project's own.</summary>
    Ours = 1,
}

/// <summary>What a finding is about.</summary>
public enum SubjectKind : byte
{
    /// <summary>The participant.</summary>
    Participant = 0,

    /// <summary>An occupation or credential, for the participant.</summary>
    Opportunity = 1,

    /// <summary>A training program.</summary>
    Program = 2,
}

/// <summary>What a finding does to the ranking.</summary>
public enum EffectKind : byte
{
    /// <summary>Says something; changes no place.</summary>
    Inform = 0,

    /// <summary>Adds <see cref="Finding.Logits"/> to the score.</summary>
    Adjust = 1,

    /// <summary>A requirement: NotMet moves the opportunity out of the open group.</summary>
    Block = 2,
}
