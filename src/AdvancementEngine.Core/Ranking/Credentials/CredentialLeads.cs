using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Ranking.Credentials;

/// <summary>Which credentials lead to an occupation and how strongly, from the catalog's links, and which credentials come before others.
/// Prepared once per bundle.</summary>
internal sealed class CredentialLeads
{
    // Factor for a credential that DoD accepts for a work role: weaker evidence than what issuers or employers say about a job. Ours.
    private const float AcceptedOnly = 0.5f;

    private readonly HashSet<(int First, int Then)> _asks = [];
    private readonly HashSet<(int First, int Then)> _leads = [];
    private readonly float[] _strength;
    private readonly ImmutableArray<ImmutableArray<int>> _foundations;
    private readonly int _credentials;

    public CredentialLeads(CareerCatalog catalog)
    {
        _credentials = catalog.Credentials.Length;
        _strength = new float[catalog.Occupations.Length * _credentials];
        foreach (var link in catalog.CredentialLinks)
        {
            var (o, c) = (catalog.OccupationIndex(link.Occupation), catalog.CredentialIndex(link.Credential));
            ref var strength = ref _strength[(o * _credentials) + c];
            strength = MathF.Max(strength, link.Via is null ? link.Strength : link.Strength * AcceptedOnly);
        }

        for (var first = 0; first < _credentials; first++)
        {
            for (var then = 0; then < _credentials; then++)
            {
                var (a, b) = (catalog.Credentials[first], catalog.Credentials[then]);
                if (b.Facts.Prerequisites?.Value.Any(g => g.Contains(a.Code, StringComparer.Ordinal)) == true)
                    _asks.Add((first, then));
                if (a.Facts.LeadsTo?.Value.Contains(b.Code, StringComparer.Ordinal) == true)
                    _leads.Add((first, then));
            }
        }

        _foundations =
        [
            .. Enumerable
                .Range(0, _credentials)
                .Select(then =>
                    Enumerable
                        .Range(0, _credentials)
                        .Where(first =>
                            _leads.Contains((first, then))
                            && catalog.Credentials[first]
                                is { Status: CredentialStatus.Active, Facts.Level.Value: CredentialLevel.Foundation }
                        )
                        .ToImmutableArray()
                ),
        ];
        To =
        [
            .. Enumerable
                .Range(0, catalog.Occupations.Length)
                .Select(o => Enumerable.Range(0, _credentials).Where(c => _strength[(o * _credentials) + c] > 0f).ToImmutableArray()),
        ];
    }

    /// <summary>Active foundation credentials that are a recognized step to a credential, ascending.</summary>
    public ImmutableArray<int> FoundationsOf(int credential) => _foundations[credential];

    /// <summary>Credentials linked to each occupation, ascending.</summary>
    public ImmutableArray<ImmutableArray<int>> To { get; }

    /// <summary>True if the issuer of the second credential lists the first as a prerequisite.</summary>
    public bool Asks(int first, int then) => _asks.Contains((first, then));

    /// <summary>True if the first credential is a prerequisite of the second or a recognized step to it.</summary>
    public bool ComesBefore(int first, int then) => _asks.Contains((first, then)) || _leads.Contains((first, then));

    /// <summary>Strength of the closest link between a credential and an occupation, 0 (none) to 1.</summary>
    public float Strength(int credential, int occupation) => _strength[(occupation * _credentials) + credential];
}
