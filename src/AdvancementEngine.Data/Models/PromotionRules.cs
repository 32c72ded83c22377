using System.Globalization;
using AdvancementEngine.Bundles;

namespace AdvancementEngine.Data.Models;

/// <summary>What no comparison of accuracy can allow: a candidate that may not take the current model's place, whatever its
/// figures.</summary>
public static class PromotionRules
{
    /// <summary>Why a candidate must not become current; empty where nothing speaks against it.</summary>
    /// <param name="candidate">The candidate's manifest.</param>
    /// <param name="current">The manifest of the model it would replace; null where it replaces none.</param>
    /// <param name="name">What the current model is called in messages.</param>
    public static IReadOnlyList<string> Refusals(ModelManifest candidate, ModelManifest? current, string name)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        if (current is null)
            return [];
        var reasons = new List<string>();
        if (candidate.SimulatedOutcomes > 0 && current.SimulatedOutcomes == 0)
        {
            reasons.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the candidate was trained on {candidate.SimulatedOutcomes} simulated outcomes, the current model ({name}) on none; "
                        + $"needed: outcomes of real people"
                )
            );
        }

        if (!string.Equals(candidate.Catalog, current.Catalog, StringComparison.Ordinal))
            reasons.Add(
                $"the candidate belongs to catalog {Short(candidate.Catalog)}, the current model ({name}) to catalog "
                    + $"{Short(current.Catalog)}; needed: a model of the same catalog"
            );
        return reasons;
    }

    private static string Short(string hash) => hash.Length > 12 ? hash[..12] : hash;
}
