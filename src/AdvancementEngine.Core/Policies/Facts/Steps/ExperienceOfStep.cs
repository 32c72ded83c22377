namespace AdvancementEngine.Policies.Facts.Steps;

/// <summary>Work and training on record that count toward the job of the step.</summary>
internal sealed record ExperienceOfStep
{
    /// <summary>Months of unrecognized work that may be the occupation.</summary>
    public float MonthsMaybe { get; init; }

    /// <summary>Months of work in the field that a credential held requires, and therefore proves; 0 for none.</summary>
    public float MonthsCertified { get; init; }

    /// <summary>True if a job shadow or hands-on work for the occupation is on record, however short.</summary>
    public bool HasShadowed { get; init; }

    /// <summary>True if the record says that the person has performed the central duty of the occupation.</summary>
    public bool DoesDuty { get; init; }

    /// <summary>True if the step leads to the design of sites and apps, and the record shows research with users, or a degree in
    /// it.</summary>
    public bool ResearchesUsers { get; init; }

    /// <summary>True if others at work ask the person about a computer system.</summary>
    public bool IsKeyUser { get; init; }

    /// <summary>True if hands-on work for the occupation was recently done somewhere, and the current employer is not one to ask
    /// first.</summary>
    public bool IsHostKnown { get; init; }

    /// <summary>True if the occupation's main responsibility is already on record: leading people for managers, a project or budget for
    /// project work, a design for architects.</summary>
    public bool LedBefore { get; init; }

    /// <summary>Months in the occupation itself that still count.</summary>
    public float MonthsDone { get; init; }

    /// <summary>True if hands-on work for the occupation, or a completed program, is on record.</summary>
    public bool IsTrainedFor { get; init; }

    /// <summary>True if the months usually spent before the step are completed.</summary>
    public bool HasUsualMonths { get; init; }

    /// <summary>True if the most months usually spent before the step are completed.</summary>
    public bool HasMostMonths { get; init; }

    /// <summary>True if the person worked for two years in the occupation's field, at its level or above, and the work still
    /// counts.</summary>
    public bool IsAtLevel { get; init; }

    /// <summary>True if the person worked for a year in IT work at the occupation's level or above from which the ladder leads
    /// to it, such as from repair to user support.</summary>
    public bool IsSideways { get; init; }

    /// <summary>True if the occupation is at entry level, and a year of IT work above it counts.</summary>
    public bool IsAboveJob { get; init; }

    /// <summary>Months of the longest job in the field of the occupation, at most one level below it, that still count.</summary>
    public float FieldMonths { get; init; }

    /// <summary>True where the work is of networks, and no certificate, tool or month of such work is on record.</summary>
    public bool IsWithoutField { get; init; }

    /// <summary>True where years of technical work outside the catalog count toward the job.</summary>
    public bool IsOfTrade { get; init; }
}
