namespace AdvancementEngine.Policies;

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
