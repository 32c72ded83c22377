namespace AdvancementEngine.Pathways;

/// <summary>Training before a first IT job.</summary>
/// <param name="IsOwn">True if it is the program the person is in; then no other price is used.</param>
/// <param name="Hours">Length published by the person's own program, hours; null if unpublished, in which case the catalog's median for the
/// field is used.</param>
/// <param name="CostUsd">Price published by the person's own program, US dollars; null if unpublished.</param>
public sealed record TrainingAhead(bool IsOwn, float? Hours, float? CostUsd)
{
    /// <summary>Weeks it takes by its own schedule; null if that is not recorded.</summary>
    public float? Weeks { get; init; }
}
