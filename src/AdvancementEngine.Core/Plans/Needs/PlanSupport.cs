namespace AdvancementEngine.Plans.Needs;

/// <summary>A support a person asked for.</summary>
/// <param name="Support">Support code.</param>
/// <param name="Offered">True where the program says it offers it, false where it says it does not, null where it does not say.</param>
public sealed record PlanSupport(string Support, bool? Offered)
{
    /// <summary>The need as recorded, as a code: tutoring in English is an English class, and no health insurance is no
    /// illness.</summary>
    public string Named { get; init; } = Support;

    /// <summary>Who else is on record to help with it, as a code: <c>veterans-affairs</c>, <c>served</c>, <c>workers-compensation</c>,
    /// <c>state-rehabilitation</c>, <c>agency</c>, or <c>insurance</c> where that is what is needed; empty for none.</summary>
    public string OnRecord { get; init; } = string.Empty;

    /// <summary>What the program offers, in its own words; empty where it does not say.</summary>
    public string Detail { get; init; } = string.Empty;
}
