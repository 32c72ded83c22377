using System.Text.Json;

namespace AdvancementEngine.Data.Models;

/// <summary>One promotion or rollback: from then on the model is current.</summary>
/// <param name="Model">Folder name under the registry's root.</param>
/// <param name="At">When, UTC, as told by the door.</param>
/// <param name="Action"><c>promote</c>, <c>force</c> or <c>rollback</c>.</param>
/// <param name="Reason">Why: the gate's words, or the reason given with force.</param>
public sealed record Promotion(string Model, string At, string Action, string Reason);
