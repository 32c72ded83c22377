using System.Collections.Immutable;
using AdvancementEngine.Bundles;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Ranking.Counterfactuals;

/// <summary>Which occupations' findings a change of facts may touch, prepared once per bundle.</summary>
internal sealed class AffectedOccupations
{
    private readonly ImmutableArray<ReadOnlyMemory<int>> _byActivity;

    public AffectedOccupations(Bundle bundle)
    {
        var occupations = bundle.Catalog.Occupations;
        int[] all = [.. Enumerable.Range(0, occupations.Length)];
        All = all;

        // Hands-on work serves the occupation it was done for, its family, and those a step leads to. A local rule may read
        // activities for any occupation: then all are evaluated again.
        var local = bundle.Policies.Policies.Any(p => p.Effect != EffectKind.Inform && (p.Reads & FactKinds.Activities) != 0 && p.Indicator is not ("1c" or "4a"));
        _byActivity = [.. all.Select(served => local ? All : (ReadOnlyMemory<int>)all.Where(o => o == served || bundle.Catalog.IsStep(served, o) || SameFamily(occupations[served].Code, occupations[o].Code)).ToArray())];
    }

    /// <summary>Every occupation.</summary>
    public ReadOnlyMemory<int> All { get; }

    /// <summary>Occupations that an activity for one may serve.</summary>
    public ReadOnlyMemory<int> ByActivityFor(int occupation) => _byActivity[occupation];

    private static bool SameFamily(string left, string right) => left.Split('.')[0] == right.Split('.')[0];
}
