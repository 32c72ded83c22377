namespace AdvancementEngine.Plans;

/// <summary>A support a person asked for.</summary>
/// <param name="Support">Support code.</param>
/// <param name="Offered">True where the program says it offers it, false where it says it does not, null where it does not say.</param>
public sealed record PlanSupport(string Support, bool? Offered)
{
    /// <summary>What the program offers, in its own words; empty where it does not say.</summary>
    public string Detail { get; init; } = string.Empty;
}
