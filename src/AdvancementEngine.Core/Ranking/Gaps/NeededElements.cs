using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Ranking.Gaps;

/// <summary>Every element that an occupation may ask for, with a dense index of its own, ordinal by id; prepared once per bundle.</summary>
internal sealed class NeededElements
{
    private readonly FrozenDictionary<string, int> _index;

    public NeededElements(Bundle bundle)
    {
        var catalog = bundle.Catalog;
        Ids =
        [
            .. catalog
                .Occupations.SelectMany(o => o.Technologies.Select(t => t.Element).Concat(o.Ratings.Select(r => r.Element)))
                .Concat(catalog.Credentials.Select(c => c.ElementId))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        _index = Enumerable.Range(0, Ids.Length).ToFrozenDictionary(i => Ids[i], StringComparer.Ordinal);
        Model = [.. Ids.Select(bundle.Model.Occupations.ElementIndex)];
        Credentials =
        [
            .. Ids.Select(id =>
                string.Equals(ElementKinds.Of(id), ElementKinds.Credential, StringComparison.Ordinal)
                    ? catalog.FindCredential(id[(ElementKinds.Credential.Length + 1)..])
                    : null
            ),
        ];
        Kinds = [.. Ids.Select(KindOf)];
        OfCredential = [.. catalog.Credentials.Select(c => _index[c.ElementId])];
    }

    /// <summary>Element ids, ordinal.</summary>
    public ImmutableArray<string> Ids { get; }

    /// <summary>Model index of each; -1 where the model does not know it.</summary>
    public ImmutableArray<int> Model { get; }

    /// <summary>The kind of fact that evidence of each is.</summary>
    public ImmutableArray<FactKinds> Kinds { get; }

    /// <summary>The credential of each; null for other elements.</summary>
    public ImmutableArray<Credential?> Credentials { get; }

    /// <summary>By dense credential index.</summary>
    public ImmutableArray<int> OfCredential { get; }

    /// <summary>Index of an element, or -1.</summary>
    public int IndexOf(string id) => _index.GetValueOrDefault(id, -1);

    /// <summary>The kind of fact that evidence of an element is.</summary>
    public static FactKinds KindOf(string element) =>
        string.Equals(ElementKinds.Of(element), ElementKinds.Credential, StringComparison.Ordinal)
            ? FactKinds.Credentials
            : FactKinds.Skills;
}
