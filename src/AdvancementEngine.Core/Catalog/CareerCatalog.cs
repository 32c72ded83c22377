using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>Everything the engine knows about occupations and credentials. Immutable, indexed once, ids ordinal.</summary>
/// <remarks>Dense indices (positions in <see cref="Occupations"/>, <see cref="Credentials"/>, <see cref="Elements"/>) are valid only within
/// one catalog; codes are the external names.</remarks>
public sealed class CareerCatalog
{
    private readonly FrozenDictionary<string, int> _occupations;
    private readonly FrozenDictionary<string, int> _credentials;
    private readonly FrozenDictionary<string, int> _elements;
    private readonly OccupationRelations _relations;

    /// <summary>Indexes a catalog and checks the references between its parts.</summary>
    /// <param name="parts">The parts, in any order.</param>
    /// <exception cref="CatalogException">A code is listed twice, or a part names a code that no part defines.</exception>
    public CareerCatalog(CatalogParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        Version = parts.Version;
        Occupations = [.. parts.Occupations.OrderBy(o => o.Code, StringComparer.Ordinal)];
        Credentials = [.. parts.Credentials.OrderBy(c => c.Code, StringComparer.Ordinal)];
        Elements = [.. parts.Elements.OrderBy(e => e.Id, StringComparer.Ordinal)];
        Roles = [.. parts.Roles.OrderBy(r => r.Code, StringComparer.Ordinal)];
        CredentialRoles =
        [
            .. parts.CredentialRoles.OrderBy(r => r.Credential, StringComparer.Ordinal).ThenBy(r => r.Role, StringComparer.Ordinal),
        ];
        CredentialLinks =
        [
            .. parts
                .CredentialLinks.OrderBy(l => l.Credential, StringComparer.Ordinal)
                .ThenBy(l => l.Occupation, StringComparer.Ordinal)
                .ThenBy(l => l.Via, StringComparer.Ordinal),
        ];
        Steps = [.. parts.Steps.OrderBy(s => s.From, StringComparer.Ordinal).ThenBy(s => s.To, StringComparer.Ordinal)];
        CompetencyModels = [.. parts.CompetencyModels.OrderBy(m => m.Code, StringComparer.Ordinal)];
        _occupations = Index(Occupations, o => o.Code, "occupation");
        _credentials = Index(Credentials, c => c.Code, "credential");
        _elements = Index(Elements, e => e.Id, "element");
        Training = new TrainingMedians(parts.Training);
        CatalogChecks.Run(this);
        CatalogChecks.RunLadder(this, parts.LadderSteps);
        Ladder = new Ladder(
            [.. parts.LadderSteps.OrderBy(s => s.From, StringComparer.Ordinal).ThenBy(s => s.To, StringComparer.Ordinal)],
            Occupations.Length,
            OccupationIndex
        );
        OutsideTitles = [.. parts.OutsideTitles];
        Soc = new SocCrosswalk(parts.SocRows, Occupations.Select(o => o.Code));
        _relations = new OccupationRelations(Occupations, Steps, _occupations);
    }

    /// <summary>SHA-256 of the canonical content, lower-case hex.</summary>
    public string Version { get; }

    /// <summary>Occupations, ordinal by code.</summary>
    public ImmutableArray<Occupation> Occupations { get; }

    /// <summary>Credentials, ordinal by code.</summary>
    public ImmutableArray<Credential> Credentials { get; }

    /// <summary>Elements, ordinal by id.</summary>
    public ImmutableArray<Element> Elements { get; }

    /// <summary>Work roles, ordinal by code.</summary>
    public ImmutableArray<WorkRole> Roles { get; }

    /// <summary>Credentials accepted for work roles, ordinal by credential, then role.</summary>
    public ImmutableArray<CredentialRole> CredentialRoles { get; }

    /// <summary>Credentials linked to occupations, ordinal by credential, then occupation.</summary>
    public ImmutableArray<CredentialLink> CredentialLinks { get; }

    /// <summary>Directed steps, ordinal by origin, then target.</summary>
    public ImmutableArray<CareerStep> Steps { get; }

    /// <summary>Directed, sourced steps between occupations.</summary>
    public Ladder Ladder { get; }

    /// <summary>Resolves occupation codes of any form and edition.</summary>
    public SocCrosswalk Soc { get; }

    /// <summary>Job titles of occupations that are not in the catalog, ordinal by title.</summary>
    public ImmutableArray<OutsideTitle> OutsideTitles { get; }

    /// <summary>Competency models, ordinal by code.</summary>
    public ImmutableArray<CompetencyModel> CompetencyModels { get; }

    /// <summary>Typical length and cost of training, by field of study, credential and occupation.</summary>
    public TrainingMedians Training { get; }

    /// <summary>Dense index of an occupation code, or -1.</summary>
    public int OccupationIndex(string code) => _occupations.GetValueOrDefault(code, -1);

    /// <summary>Dense index of a credential code, or -1.</summary>
    public int CredentialIndex(string code) => _credentials.GetValueOrDefault(code, -1);

    /// <summary>Dense index of an element id, or -1.</summary>
    public int ElementIndex(string id) => _elements.GetValueOrDefault(id, -1);

    /// <summary>True if there is a directed step from one occupation to another; both are dense indices.</summary>
    public bool IsStep(int from, int to) => _relations.IsStep(from, to);

    /// <summary>True if work in one occupation counts toward another: they share a 6-digit code, or there is a directed step. Both are
    /// dense indices.</summary>
    public bool IsRelated(int from, int to) => _relations.IsSameFamily(from, to) || _relations.IsStep(from, to);

    /// <summary>Strength of a credential's closest link to an occupation, 0 to 1; 0 if none.</summary>
    public float LinkStrength(string credential, string occupation)
    {
        var strength = 0f;
        foreach (var link in LinksOf(credential))
            if (link.Strength > strength && string.Equals(link.Occupation, occupation, StringComparison.Ordinal))
                strength = link.Strength;
        return strength;
    }

    /// <summary>The links of a credential, ordinal by occupation.</summary>
    public ReadOnlySpan<CredentialLink> LinksOf(string credential)
    {
        var links = CredentialLinks.AsSpan();
        int low = 0,
            high = links.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (string.CompareOrdinal(links[middle].Credential, credential) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        var end = low;
        while (end < links.Length && string.Equals(links[end].Credential, credential, StringComparison.Ordinal))
            end++;
        return links[low..end];
    }

    /// <summary>The occupation with a code, or null.</summary>
    public Occupation? FindOccupation(string code) => _occupations.TryGetValue(code, out var index) ? Occupations[index] : null;

    /// <summary>The credential with a code, or null.</summary>
    public Credential? FindCredential(string code) => _credentials.TryGetValue(code, out var index) ? Credentials[index] : null;

    /// <summary>The element with an id, or null.</summary>
    public Element? FindElement(string id) => _elements.TryGetValue(id, out var index) ? Elements[index] : null;

    private static FrozenDictionary<string, int> Index<T>(ImmutableArray<T> items, Func<T, string> code, string what)
    {
        var index = new Dictionary<string, int>(items.Length, StringComparer.Ordinal);
        for (var i = 0; i < items.Length; i++)
        {
            if (!index.TryAdd(code(items[i]), i))
                throw new CatalogException($"{what} '{code(items[i])}' is listed twice; needed: each code once; remove one of the rows");
        }

        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
