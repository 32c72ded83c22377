using System.Diagnostics;
using AdvancementEngine.Service.Telemetry;

namespace AdvancementEngine.Service.Serving;

/// <summary>How a reload came out.</summary>
internal enum SwapOutcome
{
    Swapped = 0,
    Unchanged = 1,
    Refused = 2,
}
