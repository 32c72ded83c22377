namespace AdvancementEngine.Service.Telemetry;

/// <summary>The outcome of a reload.</summary>
internal enum SwapOutcome
{
    Swapped = 0,
    Unchanged = 1,
    Refused = 2,
}
