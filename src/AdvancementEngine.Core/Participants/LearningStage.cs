using System.Collections.Immutable;

namespace AdvancementEngine.Participants;

/// <summary>Stages of work-based learning; the codes are our own (both JFF editions name them differently). Awareness is stage 0: it does
/// not take place at work.</summary>
public enum LearningStage
{
    /// <summary>Employer talk, career fair. Not work-based learning.</summary>
    Awareness = 0,

    /// <summary>Job shadow, workplace tour, informational interview.</summary>
    Exposure = 1,

    /// <summary>Internship, cooperative education, service learning.</summary>
    Preparation = 2,

    /// <summary>Apprenticeship, on-the-job training, transitional job.</summary>
    Experience = 3,
}
