namespace AdvancementEngine.Pathways;

/// <summary>A fact whose change could shorten a path.</summary>
public enum PathwayChangeKind
{
    /// <summary>More study hours a week.</summary>
    HoursAWeek,

    /// <summary>More money for fees.</summary>
    Money,

    /// <summary>A credential the person already holds that is not on record.</summary>
    CredentialHeld,
}
