namespace AdvancementEngine.Pathways;

/// <summary>Training before a first IT job.</summary>
/// <param name="IsOwn">True where it is the program the person is in: no other price is counted.</param>
/// <param name="Hours">Hours the person's own program publishes; null where it does not, and the catalog's median of the field
/// counts.</param>
/// <param name="CostUsd">Price the person's own program publishes, US dollars; null where it does not.</param>
public sealed record TrainingAhead(bool IsOwn, float? Hours, float? CostUsd);
