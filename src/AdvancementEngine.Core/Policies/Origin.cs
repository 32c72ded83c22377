namespace AdvancementEngine.Policies;

/// <summary>Who defined the indicator.</summary>
public enum Origin : byte
{
    /// <summary>Follows an indicator of JFF's pre-apprenticeship framework, in our words.</summary>
    Jff = 0,

    /// <summary>This project's own.</summary>
    Ours = 1,
}
