using System.Collections.Frozen;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Counterfactuals;

/// <summary>Which occupations' findings a change of facts may touch, prepared once per bundle.</summary>
internal sealed class AffectedOccupations
{
    private readonly CareerMap _map;
    private readonly CareerCatalog _catalog;
    private readonly FrozenDictionary<string, ReadOnlyMemory<int>> _bySteps;

    public AffectedOccupations(Bundle bundle)
    {
        _catalog = bundle.Catalog;
        _map = CareerMap.Of(_catalog);
        All = Enumerable.Range(0, _catalog.Occupations.Length).ToArray();
        _bySteps = _catalog.Ladder.Steps.SelectMany(s => s.Credentials.Select(c => (Credential: c, To: _catalog.OccupationIndex(s.To))))
            .GroupBy(s => s.Credential, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => (ReadOnlyMemory<int>)g.Select(s => s.To).Distinct().Order().ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Every occupation.</summary>
    public ReadOnlyMemory<int> All { get; }

    /// <summary>Occupations whose findings one more piece of evidence may touch: those whose steps name a credential; all, where it is the first to stand for training or to point to a field; those it is particular to.</summary>
    /// <param name="standing">Where the person stands before.</param>
    /// <param name="element">The element.</param>
    public ReadOnlyMemory<int> By(Standing standing, string element)
    {
        var points = _map.Fields.Points(element);
        var credential = element.StartsWith(CredentialPrefix, StringComparison.Ordinal);
        if ((credential && !standing.IsTrained) || (points.Fields & ~standing.Fields) != 0) return All;
        var steps = credential ? _bySteps.GetValueOrDefault(element[CredentialPrefix.Length..]) : default;
        // Occupations without a field of their own are few.
        var own = points.Occupations.Any(o => _map.Fields.Of(o) == CareerField.None && !standing.Credentials.PointsTo(o));
        return own ? All : steps;
    }

    private static string CredentialPrefix => ElementKinds.Credential + ":";
}
