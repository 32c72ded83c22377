namespace AdvancementEngine.Plans.Records;

/// <summary>The state of a recorded certificate on the plan's day.</summary>
public enum CertificateState
{
    /// <summary>It is in force.</summary>
    Held,

    /// <summary>It is in force, and runs out within three months.</summary>
    EndsSoon,

    /// <summary>Its time ran out lately by its date; a renewal may not be on record. To be asked.</summary>
    MayHaveEnded,

    /// <summary>It has run out.</summary>
    Ended,
}
