namespace AdvancementEngine.Catalog;

/// <summary>How far along a career an occupation stands, lowest first. Computed from experience asked, pay, education and job zone, with
/// curated exceptions.</summary>
public enum OccupationLevel
{
    /// <summary>Where people start without related work.</summary>
    Entry = 1,

    /// <summary>A first step beyond the entry-level job.</summary>
    Early,

    /// <summary>Established work that asks some years of related experience.</summary>
    Middle,

    /// <summary>Work that builds on years in the field.</summary>
    Senior,

    /// <summary>Leads people, or the field.</summary>
    Lead,
}
