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
    private readonly FrozenDictionary<string, ReadOnlyMemory<int>> _demanded;

    public AffectedOccupations(Bundle bundle)
    {
        _catalog = bundle.Catalog;
        _map = CareerMap.Of(_catalog);
        All = Enumerable.Range(0, _catalog.Occupations.Length).ToArray();
        _demanded = Enumerable
            .Range(0, _catalog.Occupations.Length)
            .SelectMany(o =>
                _catalog
                    .Occupations[o]
                    .Technologies.Where(t => t.InDemand && !_map.Fields.IsGeneral(t.Element))
                    .Select(t => (t.Element, Occupation: o))
            )
            .Concat(CoreTools.Of(_catalog).Covers)
            .GroupBy(t => t.Element, StringComparer.Ordinal)
            .ToFrozenDictionary(
                g => g.Key,
                g => (ReadOnlyMemory<int>)g.Select(t => t.Occupation).Distinct().Order().ToArray(),
                StringComparer.Ordinal
            );
    }

    /// <summary>Every occupation.</summary>
    public ReadOnlyMemory<int> All { get; }

    /// <summary>Occupations whose findings one more piece of evidence may touch: those whose step, from where the person stands, usually
    /// takes the credential; with it those of a field it is the first to point to, those it is particular to, where nothing pointed there
    /// before, those that ask for it, development for a programming language, design for the first associate certification, and the usual
    /// start; all, where it is the first to stand for training.</summary>
    /// <param name="standing">Where the person stands before.</param>
    /// <param name="element">The element.</param>
    /// <param name="into">Filled anew, ascending.</param>
    public void By(Standing standing, string element, List<int> into)
    {
        into.Clear();
        var points = _map.Fields.Points(element);
        var isCredential = element.StartsWith(CredentialPrefix, StringComparison.Ordinal);
        if (standing.LevelReached == 0 && isCredential)
        {
            into.AddRange(All.Span);
            return;
        }

        var credential = isCredential ? _catalog.CredentialIndex(element[CredentialPrefix.Length..]) : -1;
        var adds = Leading(points.Fields) & ~standing.Credentials.Fields;
        var demanded = standing.Work.HighestLevel > 0 ? _demanded.GetValueOrDefault(element).Span : [];
        var isLanguage = standing.Work.HighestLevel > 0 && Development.IsLanguage(element);
        if (!isCredential && !isLanguage && adds == CareerField.None && points.Occupations.IsEmpty && demanded.IsEmpty)
            return;
        // The first of associate level opens design, above the work of now.
        var opensDesign =
            credential >= 0
            && _catalog.Credentials[credential].Facts.Level?.Value >= CredentialLevel.Associate
            && standing.Credentials.Highest < CredentialLevel.Associate;
        // A credential may put its holder above the usual start, and above all early work where the present job is not read.
        var above =
            !isCredential ? 0
            : standing.UnreadPresentWork is not null ? (int)OccupationLevel.Early
            : 0;
        foreach (var o in All.Span)
        {
            if (_map.Level(o) is > 0 and var level && level <= above)
                into.Add(o);
            else if (
                (isCredential && standing.Work.HighestLevel == 0 && _map.IsMainEntry(o))
                || (adds & _map.Fields.Of(o)) != 0
                || (points.Occupations.Contains(o) && !standing.Credentials.PointsTo(o))
                || (credential >= 0 && standing.Work.To(o).UsualIndices.Contains(credential))
                || (adds != CareerField.None && _map.IsMainEntry(o))
                || demanded.Contains(o)
                || (opensDesign && (o == standing.Work.Present || KnownOccupations.IsArchitect(_map.CodeOf(o))))
                || (isLanguage && Development.Has(_map.CodeOf(o)))
            )
                into.Add(o);
        }
    }

    // Security work begins in infrastructure.
    private static CareerField Leading(CareerField fields) =>
        (fields & CareerField.Security) != 0 ? fields | CareerField.Infrastructure : fields;

    private static string CredentialPrefix => ElementKinds.Credential + ":";
}
