namespace AdvancementEngine.Pathways;

/// <summary>A fact that could change the way.</summary>
public enum PathwayChangeKind
{
    /// <summary>More hours a week for study.</summary>
    HoursAWeek,

    /// <summary>More money for fees.</summary>
    Money,

    /// <summary>A credential already held that is not recorded.</summary>
    CredentialHeld,
}
