namespace AdvancementEngine.Service.Telemetry;

/// <summary>How a reload came out.</summary>
internal enum SwapOutcome
{
    Swapped = 0,
    Unchanged = 1,
    Refused = 2,
}
