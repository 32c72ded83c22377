namespace AdvancementEngine.State;

/// <summary>Broad fields of IT work. A change of field requires something on record that points to the new one.</summary>
[Flags]
public enum CareerField
{
    /// <summary>No field: a usual origin, or an occupation that only evidence for it specifically leads to.</summary>
    None = 0,

    /// <summary>User support, networks, systems, cloud, service management.</summary>
    Infrastructure = 1,

    /// <summary>Security.</summary>
    Security = 2,

    /// <summary>Software and web.</summary>
    Software = 4,

    /// <summary>Data.</summary>
    Data = 8,

    /// <summary>Projects.</summary>
    Project = 16,

    /// <summary>Business applications and records.</summary>
    Business = 32,

    /// <summary>Cabling and telecommunications equipment.</summary>
    Cabling = 64,
}
