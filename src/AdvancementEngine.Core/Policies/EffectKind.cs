namespace AdvancementEngine.Policies;

/// <summary>What a finding does to the ranking: the effect table.</summary>
public enum EffectKind : byte
{
    /// <summary>Adds information; does not change the order.</summary>
    Inform = 0,

    /// <summary>Adds <see cref="Finding.Logits"/> to the score.</summary>
    Adjust = 1,

    /// <summary>A requirement for starting now: NotMet moves the opportunity to the group <c>later</c>.</summary>
    Later = 2,

    /// <summary>A requirement for advancement: NotMet moves the opportunity to the group <c>other</c>.</summary>
    Other = 3,
}
