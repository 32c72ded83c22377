namespace AdvancementEngine.Policies;

/// <summary>The effects to evaluate.</summary>
[Flags]
public enum Effects
{
    /// <summary>Policies that only inform.</summary>
    Inform = 1,

    /// <summary>Policies that adjust the score.</summary>
    Adjust = 2,

    /// <summary>Policies that move to the group <c>later</c>.</summary>
    Later = 4,

    /// <summary>Policies that move to the group <c>other</c>.</summary>
    Other = 8,

    /// <summary>Policies that decide the group.</summary>
    Group = Later | Other,

    /// <summary>Every policy.</summary>
    All = 15,
}
