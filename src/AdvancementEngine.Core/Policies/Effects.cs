namespace AdvancementEngine.Policies;

/// <summary>Which effects are asked for.</summary>
[Flags]
public enum Effects
{
    /// <summary>Policies that only inform.</summary>
    Inform = 1,

    /// <summary>Policies that adjust.</summary>
    Adjust = 2,

    /// <summary>Policies that block.</summary>
    Block = 4,

    /// <summary>Every policy.</summary>
    All = 7,
}
