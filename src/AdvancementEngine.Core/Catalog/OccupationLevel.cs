namespace AdvancementEngine.Catalog;

/// <summary>An occupation's career level, lowest first. Computed from required experience, pay, education and job zone, with
/// curated exceptions.</summary>
public enum OccupationLevel
{
    /// <summary>Where people without related work experience start.</summary>
    Entry = 1,

    /// <summary>A first step beyond the entry-level job.</summary>
    Early,

    /// <summary>Established work that requires some years of related experience.</summary>
    Middle,

    /// <summary>Work that builds on years of experience in the field.</summary>
    Senior,

    /// <summary>Leads people or the field.</summary>
    Lead,
}
