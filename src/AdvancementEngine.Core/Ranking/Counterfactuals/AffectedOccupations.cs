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

    /// <summary>Occupations whose findings one more piece of evidence may touch: those whose step, from where the person stands, usually takes the credential; with it those of a field it is the first to point to, and those it is particular to, where nothing pointed there before; all, where it is the first to stand for training, or to point anywhere.</summary>
    /// <param name="standing">Where the person stands before.</param>
    /// <param name="element">The element.</param>
    /// <param name="into">Filled anew, ascending.</param>
    public void By(Standing standing, string element, List<int> into)
    {
        into.Clear();
        var points = _map.Fields.Points(element);
        var isFirst = (points.Fields & ~standing.Fields) != 0;
        var isCredential = element.StartsWith(CredentialPrefix, StringComparison.Ordinal);
        if ((isFirst && standing.Fields == CareerField.None) || (standing.LevelReached == 0 && isCredential))
        {
            into.AddRange(All.Span);
            return;
        }

        var credential = isCredential ? _catalog.CredentialIndex(element[CredentialPrefix.Length..]) : -1;
        var adds = Leading(points.Fields) & ~(standing.Credentials.Leading | standing.Work.Fields);
        foreach (var o in (adds != CareerField.None || !points.Occupations.IsEmpty ? _byField.GetValueOrDefault(element) : _bySteps.GetValueOrDefault(element)).Span)
        {
            if (IsShownFirst(standing, o, adds, points) || (credential >= 0 && standing.Work.To(o).UsualIndices.Contains(credential))) into.Add(o);
        }
    }

    // More evidence for what is shown already says nothing new.
    private bool IsShownFirst(Standing standing, int occupation, CareerField adds, ElementEvidence points) => _map.Fields.Of(occupation) is var field and not CareerField.None
        ? (adds & field) != 0
        : points.Occupations.Contains(occupation) && !standing.Credentials.PointsTo(occupation);

    private IEnumerable<int> OfField(string element)
    {
        var points = _map.Fields.Points(element);
        var fields = Leading(points.Fields);
        foreach (var o in All.ToArray())
        {
            if ((_map.Fields.Of(o) & fields) != 0 || points.Occupations.Contains(o) || _bySteps.GetValueOrDefault(element).Span.Contains(o)) yield return o;
        }
    }

    // Security work begins in infrastructure.
    private static CareerField Leading(CareerField fields) => (fields & CareerField.Security) != 0 ? fields | CareerField.Infrastructure : fields;

    private static string CredentialPrefix => ElementKinds.Credential + ":";
}
