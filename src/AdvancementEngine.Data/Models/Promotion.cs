namespace AdvancementEngine.Data.Models;

/// <summary>A promotion or rollback: from then on, the model is current.</summary>
/// <param name="Model">Folder name under the registry's root.</param>
/// <param name="At">Time in UTC, from the host's clock.</param>
/// <param name="Action"><c>promote</c>, <c>force</c> or <c>rollback</c>.</param>
/// <param name="Reason">Why: the comparisons of the gate, or the reason given with force.</param>
public sealed record Promotion(string Model, string At, string Action, string Reason)
{
    /// <summary>The action of a rollback.</summary>
    public const string Rollback = "rollback";
}
