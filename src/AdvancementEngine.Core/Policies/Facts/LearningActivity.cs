using AdvancementEngine.Participants;

namespace AdvancementEngine.Policies.Facts;

/// <summary>An activity of work-based learning of a participant.</summary>
/// <param name="Stage">Its stage.</param>
/// <param name="Hours">Hours recorded, or null.</param>
/// <param name="Occupation">Code of the occupation it served, or null.</param>
/// <param name="Index">Dense catalog index of that occupation; -1 where it has none.</param>
internal readonly record struct LearningActivity(LearningStage Stage, float? Hours, string? Occupation, int Index);
