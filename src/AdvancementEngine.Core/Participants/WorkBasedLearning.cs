using System.Collections.Immutable;

namespace AdvancementEngine.Participants;

/// <summary>The activities of work-based learning and their stages.</summary>
public static class WorkBasedLearning
{
    /// <summary>Activity codes with their stage, in order of stage.</summary>
    public static ImmutableArray<(string Code, LearningStage Stage)> Activities { get; } =
    [
        ("employer-talk", LearningStage.Awareness),
        ("career-fair", LearningStage.Awareness),
        ("job-shadow", LearningStage.Exposure),
        ("workplace-tour", LearningStage.Exposure),
        ("informational-interview", LearningStage.Exposure),
        ("internship", LearningStage.Preparation),
        ("cooperative-education", LearningStage.Preparation),
        ("service-learning", LearningStage.Preparation),
        ("simulated-workplace", LearningStage.Preparation),
        ("apprenticeship", LearningStage.Experience),
        ("on-the-job-training", LearningStage.Experience),
        ("transitional-job", LearningStage.Experience),
    ];

    /// <summary>The stage of an activity code.</summary>
    /// <returns>False if the code is not an activity.</returns>
    public static bool TryStage(string activity, out LearningStage stage)
    {
        foreach (var (code, at) in Activities)
        {
            if (string.Equals(code, activity, StringComparison.Ordinal))
            {
                stage = at;
                return true;
            }
        }

        stage = default;
        return false;
    }
}
