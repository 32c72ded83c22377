using AdvancementEngine.Participants;

namespace AdvancementEngine.Policies.Facts;

/// <summary>A participant's work-based learning activity.</summary>
/// <param name="Stage">Its stage.</param>
/// <param name="Hours">Hours recorded, or null.</param>
/// <param name="Occupation">Code of the occupation it was for, or null.</param>
/// <param name="Index">Dense catalog index of that occupation; -1 if none.</param>
internal readonly record struct LearningActivity(LearningStage Stage, float? Hours, string? Occupation, int Index);
