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
    private readonly FrozenDictionary<string, ReadOnlyMemory<int>> _byField;

    public AffectedOccupations(Bundle bundle)
    {
        _catalog = bundle.Catalog;
        _map = CareerMap.Of(_catalog);
        All = Enumerable.Range(0, _catalog.Occupations.Length).ToArray();
        _bySteps = _catalog.Ladder.Steps.SelectMany(s => s.Credentials.Select(c => (Credential: c, To: _catalog.OccupationIndex(s.To))))
            .GroupBy(s => s.Credential, StringComparer.Ordinal)
            .ToFrozenDictionary(g => CredentialPrefix + g.Key, g => (ReadOnlyMemory<int>)g.Select(s => s.To).Distinct().Order().ToArray(), StringComparer.Ordinal);
        _byField = _map.Fields.Pointing.ToFrozenDictionary(e => e, e => (ReadOnlyMemory<int>)OfField(e).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Every occupation.</summary>
    public ReadOnlyMemory<int> All { get; }

    /// <summary>Occupations whose findings one more piece of evidence may touch: those whose steps name a credential; with it those of a field it is the first to point to, and those it is particular to; all, where it is the first to stand for training, or to point anywhere.</summary>
    /// <param name="standing">Where the person stands before.</param>
    /// <param name="element">The element.</param>
    public ReadOnlyMemory<int> By(Standing standing, string element)
    {
        var points = _map.Fields.Points(element);
        var isFirst = (points.Fields & ~standing.Fields) != 0;
        if (isFirst && standing.Fields == CareerField.None) return All;
        if (standing.LevelReached == 0 && element.StartsWith(CredentialPrefix, StringComparison.Ordinal)) return All;
        return isFirst || !points.Occupations.IsEmpty ? _byField.GetValueOrDefault(element) : _bySteps.GetValueOrDefault(element);
    }

    // Security work begins in infrastructure.
    private IEnumerable<int> OfField(string element)
    {
        var points = _map.Fields.Points(element);
        var fields = points.Fields | ((points.Fields & CareerField.Security) != 0 ? CareerField.Infrastructure : CareerField.None);
        foreach (var o in All.ToArray())
        {
            if ((_map.Fields.Of(o) & fields) != 0 || points.Occupations.Contains(o) || _bySteps.GetValueOrDefault(element).Span.Contains(o)) yield return o;
        }
    }

    private static string CredentialPrefix => ElementKinds.Credential + ":";
}
