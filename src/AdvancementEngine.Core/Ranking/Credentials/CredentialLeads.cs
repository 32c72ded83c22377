using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Ranking.Credentials;

/// <summary>Which credentials lead to an occupation, and how strongly: their links as they are, and those that usually go with a step. Prepared once per bundle.</summary>
internal sealed class CredentialLeads
{
    // What DoD accepts for a work role is weaker evidence than what issuers or employers say of a job. Ours.
    private const float AcceptedOnly = 0.5f;

    private readonly float[] _strength;
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

        To = [.. Enumerable.Range(0, catalog.Occupations.Length).Select(o => Enumerable.Range(0, _credentials).Where(c => _strength[(o * _credentials) + c] > 0f).ToImmutableArray())];
    }

    /// <summary>By occupation: credentials linked to it, ascending.</summary>
    public ImmutableArray<ImmutableArray<int>> To { get; }

    /// <summary>Strength of the closest link, 0 to 1.</summary>
    public float Strength(int credential, int occupation) => _strength[(occupation * _credentials) + credential];
}
