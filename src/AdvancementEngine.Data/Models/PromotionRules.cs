using System.Globalization;
using AdvancementEngine.Bundles;

namespace AdvancementEngine.Data.Models;

/// <summary>Rules that forbid a candidate from replacing the current model regardless of its accuracy.</summary>
public static class PromotionRules
{
    /// <summary>Why a candidate must not become current; empty if there is no reason.</summary>
    /// <param name="candidate">The candidate's manifest.</param>
    /// <param name="current">The manifest of the model it would replace; null if there is none.</param>
    /// <param name="name">Name of the current model in messages.</param>
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
