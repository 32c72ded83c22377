namespace AdvancementEngine.Plans.Reasons;

/// <summary>Why a job fits, strongest first.</summary>
public enum ReasonKind
{
    /// <summary>Hands-on work for the job: an internship, an apprenticeship, a mock workplace.</summary>
    HandsOn,

    /// <summary>Work that leads to the job.</summary>
    Work,

    /// <summary>A certificate in force.</summary>
    Certificate,

    /// <summary>A tool of the job that the person's supervisor has seen in use.</summary>
    Seen,

    /// <summary>A tool of the job that was used, or assessed.</summary>
    Used,

    /// <summary>Work of the job's field that was done, in the person's own words.</summary>
    Words,

    /// <summary>A tool of the job that a program taught.</summary>
    Taught,

    /// <summary>A tool of the job that the person reported.</summary>
    Told,
}
