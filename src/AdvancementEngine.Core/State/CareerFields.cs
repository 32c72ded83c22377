using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.State;

/// <summary>The field of each occupation, credential and technology, computed once per catalog from the tracks of the credentials that go
/// with the steps into an occupation.</summary>
internal sealed class CareerFields
{
    // An occupation with fewer votes than this has no field and requires evidence of its own. A credential casts two votes for the field of
    // its main track and one for each other.
    private const int FewestVotes = 7;

    // A technology is particular to its occupations only if no more than this many list it as in demand and none of them has a field.
    private const int ParticularAtMost = 3;

    // Demand from a single occupation says nothing about a field; three of five occupations must belong to the field.
    private const int FewestAsking = 2;

    // Minimum strength of a link for a credential to count as evidence for an occupation; links through DoD work roles mean only "accepted
    // for".
    internal const float SpeaksFrom = 0.3f;

    private static readonly CareerField[] s_fields =
    [
        CareerField.Cabling,
        CareerField.Infrastructure,
        CareerField.Security,
        CareerField.Software,
        CareerField.Data,
        CareerField.Project,
        CareerField.Business,
    ];

    private readonly CareerField[] _occupations;
    private readonly bool[] _named;
    private readonly CareerField[] _credentials;
    private readonly CareerField[] _main;
    private readonly FrozenDictionary<string, ElementEvidence> _elements;
    private readonly FrozenDictionary<string, int[]> _demanding;
    private readonly FrozenSet<string> _general;

    public CareerFields(CareerCatalog catalog)
    {
        _credentials = [.. catalog.Credentials.Select(OfTracks)];
        _main = [.. catalog.Credentials.Select(Main)];
        _named = new bool[catalog.Occupations.Length];
        _occupations = [.. Enumerable.Range(0, catalog.Occupations.Length).Select(o => Winner(catalog, o))];
        _demanding = catalog
            .Occupations.SelectMany((o, i) => o.Technologies.Where(t => t.InDemand).Select(t => (t.Element, Occupation: i)))
            .GroupBy(t => t.Element, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(t => t.Occupation).ToArray(), StringComparer.Ordinal);
        _elements = Elements(catalog);
        _general = catalog
            .Occupations.Where(o => o.UsualOrigin)
            .SelectMany(o => o.Technologies)
            .Where(t => t.InDemand)
            .Select(t => t.Element)
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Field of an occupation; none if the occupation requires evidence of its own.</summary>
    public CareerField Of(int occupation) => _occupations[occupation];

    /// <summary>True if at least one credential goes with a step into it, so that a step from established work is enough.</summary>
    public bool IsNamed(int occupation) => _named[occupation];

    /// <summary>Fields of a credential's tracks.</summary>
    public CareerField OfCredential(int credential) => _credentials[credential];

    /// <summary>True for a technology that usual origins require too.</summary>
    public bool IsGeneral(string element) => _general.Contains(element);

    /// <summary>Dense indices of the occupations that list an element as in demand.</summary>
    public ReadOnlySpan<int> Demanding(string element) => _demanding.TryGetValue(element, out var occupations) ? occupations : [];

    /// <summary>The field and occupations that a piece of evidence points to.</summary>
    public ElementEvidence Points(string element) => _elements.GetValueOrDefault(element, ElementEvidence.Nowhere);

    private static CareerField OfTracks(Credential credential)
    {
        var fields = CareerField.None;
        foreach (var track in credential.Facts.Tracks?.Value ?? [])
            fields |= OfTrack(track);
        return fields;
    }

    // Holding the credential points only to its main track.
    private static CareerField Main(Credential credential) =>
        credential.Facts.Tracks?.Value is [var main, ..] ? OfTrack(main) : CareerField.None;

    /// <summary>Field of a credential's track.</summary>
    public static CareerField OfTrack(string track) =>
        track switch
        {
            "support" or "networking" or "systems" or "cloud" or "service-management" => CareerField.Infrastructure,
            "security" => CareerField.Security,
            "software" or "web" => CareerField.Software,
            "data" => CareerField.Data,
            "project" => CareerField.Project,
            "business-applications" => CareerField.Business,
            "cabling" => CareerField.Cabling,
            _ => CareerField.None,
        };

    private CareerField Winner(CareerCatalog catalog, int occupation)
    {
        if (catalog.Occupations[occupation].UsualOrigin)
            return CareerField.None;
        var votes = new int[s_fields.Length];
        foreach (var step in catalog.Ladder.To(occupation))
        {
            if (step.Kind == StepKind.Back)
                continue;
            foreach (var code in step.Credentials)
                Vote(votes, catalog.CredentialIndex(code));
        }

        var own = catalog.Occupations[occupation].Code;
        foreach (var link in catalog.CredentialLinks)
        {
            if (link.Via is null && link.Strength >= SpeaksFrom && string.Equals(link.Occupation, own, StringComparison.Ordinal))
                Vote(votes, catalog.CredentialIndex(link.Credential));
        }

        var most = votes.Max();
        _named[occupation] = most > 0;
        return most < FewestVotes ? CareerField.None : s_fields[Array.IndexOf(votes, most)];
    }

    private void Vote(int[] votes, int credential)
    {
        if (credential < 0)
            return;
        for (var f = 0; f < s_fields.Length; f++)
        {
            if ((_credentials[credential] & s_fields[f]) != 0)
                votes[f] += _main[credential] == s_fields[f] ? 2 : 1;
        }
    }

    private FrozenDictionary<string, ElementEvidence> Elements(CareerCatalog catalog)
    {
        var elements = new Dictionary<string, ElementEvidence>(StringComparer.Ordinal);
        var demanded = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var o = 0; o < catalog.Occupations.Length; o++)
        {
            foreach (var technology in catalog.Occupations[o].Technologies)
            {
                if (!technology.InDemand)
                    continue;
                if (!demanded.TryGetValue(technology.Element, out var list))
                    demanded.Add(technology.Element, list = []);
                list.Add(o);
            }
        }

        foreach (var (element, list) in demanded)
        {
            var fields = CareerField.None;
            foreach (var field in s_fields)
            {
                if (list.Count >= FewestAsking && 5 * list.Count(o => _occupations[o] == field) >= 3 * list.Count)
                    fields |= field;
            }

            if (list.Exists(o => catalog.Occupations[o].UsualOrigin))
                fields = CareerField.None;
            var own = list.Count <= ParticularAtMost && list.TrueForAll(o => _occupations[o] == CareerField.None);
            elements.Add(element, new ElementEvidence(fields, own ? [.. list] : []));
        }

        for (var c = 0; c < catalog.Credentials.Length; c++)
        {
            var own = ImmutableArray.CreateBuilder<int>();
            foreach (var link in catalog.LinksOf(catalog.Credentials[c].Code))
            {
                if (link.Via is null && link.Strength >= SpeaksFrom)
                    own.Add(catalog.OccupationIndex(link.Occupation));
            }

            elements[catalog.Credentials[c].ElementId] = new ElementEvidence(Main(catalog.Credentials[c]), own.ToImmutable());
        }

        return elements.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
