using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Credentials;

/// <summary>The credentials on a person's route and how much each contributes to it: the usual ones of its steps, those linked to the first
/// step's occupation, and those asked for. One per ranking session; reused, not thread-safe.</summary>
internal sealed class CredentialCandidates(RankerParts parts)
{
    // Strength of a step's usual credentials, in the order listed. Ours.
    private static readonly float[] s_usualStrength = [0.9f, 0.75f, 0.6f, 0.5f];

    // A prerequisite counts nearly as much as the credential that requires it.
    private const float Prerequisite = 0.9f;

    // Factor for a credential that is only linked: a link is weaker evidence than a ladder step. Ours.
    private const float LinkOnly = 0.5f;

    // Minimum link strength for a credential to count as a step toward an occupation. Ours.
    private const float CloseLink = 0.5f;

    // Minimum link strength for federal work to accept a credential. Ours.
    private const float AcceptedLink = 0.1f;

    // Factor for a usual credential whose track was already begun, and for a renewal. Ours.
    private const float Begun = 1.5f;

    private const string Networks = "networking";

    private readonly float[] _effects = new float[parts.Bundle.Catalog.Credentials.Length];
    private readonly float[] _most = new float[parts.Bundle.Catalog.Credentials.Length];
    private readonly bool[] _usual = new bool[parts.Bundle.Catalog.Credentials.Length];
    private readonly int[] _toward = new int[parts.Bundle.Catalog.Credentials.Length];
    private readonly List<int> _found = [];
    private bool _python;
    private bool _federal;
    private readonly HashSet<(int Occupation, int Credential)> _legs = [];

    /// <summary>Dense indices of the candidates, ascending.</summary>
    public IReadOnlyList<int> Found => _found;

    /// <summary>How much a candidate contributes to the route.</summary>
    public float Effect(int credential) => _effects[credential];

    /// <summary>The occupation it contributes to most.</summary>
    public int Toward(int credential) => _toward[credential];

    /// <summary>True for a usual credential of a step, or one that is asked for; false for one that is only linked.</summary>
    public bool IsUsual(int credential) => _usual[credential];

    /// <summary>True if a credential leads to an occupation closely enough to be its next step.</summary>
    public bool Leads(int credential, int occupation) =>
        _toward[credential] == occupation
        || parts.Leads.Strength(credential, occupation) >= CloseLink
        || _legs.Contains((occupation, credential));

    /// <summary>Finds the candidates; credentials already held are left out.</summary>
    /// <param name="legs">Steps of the route.</param>
    /// <param name="standing">The person's current position.</param>
    /// <param name="asked">Credentials asked for, each with its occupation: those the program requires, or offers and helps with; those
    /// already begun; and the one that federal work requires.</param>
    /// <param name="clouds">Bits of the cloud vendors whose technology or credential is on record.</param>
    /// <param name="python">True if Python is on record.</param>
    /// <param name="federal">True if the person wants federal or defense work; lapsed credentials that it accepts are then renewed,
    /// too.</param>
    public void Find(
        IReadOnlyList<RouteLeg> legs,
        Standing standing,
        IReadOnlyList<(int Credential, int Occupation)> asked,
        int clouds,
        bool python,
        bool federal
    )
    {
        (_python, _federal) = (python, federal);
        Array.Clear(_effects);
        Array.Clear(_most);
        Array.Clear(_usual);
        _legs.Clear();
        for (var l = 0; l < legs.Count; l++)
        {
            var (occupation, usual, weight) = legs[l];
            var place = 0;
            foreach (var named in usual)
            {
                if (place == s_usualStrength.Length)
                    break;
                if (Followed(named, occupation, standing, clouds) is not (>= 0 and var credential))
                    continue;
                Add(credential, occupation, weight * s_usualStrength[place++] * (IsBegun(credential, standing) ? Begun : 1f), true);
            }

            Renewed(occupation, weight, standing);
            if (l > 0)
                continue;
            foreach (var credential in parts.Leads.To[occupation])
            {
                var strength = parts.Leads.Strength(credential, occupation);
                if (
                    strength >= parts.Settings.LeastStrength
                    && !_usual[credential]
                    && Followed(credential, occupation, standing, clouds) == credential
                )
                    Add(credential, occupation, weight * strength * LinkOnly, false);
            }
        }

        foreach (var (credential, occupation) in asked)
            Add(credential, occupation, s_usualStrength[0], true);
        for (var c = 0; c < _effects.Length; c++)
        {
            if (IsCandidate(c, standing))
                Before(c, standing);
        }

        _found.Clear();
        for (var c = 0; c < _effects.Length; c++)
        {
            if (IsCandidate(c, standing))
                _found.Add(c);
        }
    }

    // True for a networking credential if another one in networking is or was held: a track already begun comes before others.
    private bool IsBegun(int credential, Standing standing)
    {
        var catalog = parts.Bundle.Catalog;
        if (catalog.Credentials[credential].Facts.Tracks?.Value is not [var track, ..] || track != Networks)
            return false;
        for (var c = 0; c < catalog.Credentials.Length; c++)
        {
            if (
                (standing.Credentials.Has(c) || standing.Credentials.IsLapsed(c))
                && catalog.Credentials[c].Facts.Tracks?.Value is [Networks, ..]
            )
                return true;
        }

        return false;
    }

    // A lapsed credential above foundation level that is linked to the occupation is renewed before another is begun.
    private void Renewed(int occupation, float weight, Standing standing)
    {
        foreach (var credential in parts.Leads.To[occupation])
        {
            if (
                !_usual[credential]
                && standing.Credentials.IsLapsed(credential)
                && parts.Leads.Strength(credential, occupation) >= (_federal ? AcceptedLink : CloseLink)
                && parts.Bundle.Catalog.Credentials[credential].Facts.Level?.Value >= CredentialLevel.Associate
            )
                Add(credential, occupation, weight * s_usualStrength[0] * Begun, true);
        }
    }

    private bool IsCandidate(int credential, Standing standing) =>
        _effects[credential] >= parts.Settings.LeastEffect
        && parts.Bundle.Catalog.Credentials[credential].Status == CredentialStatus.Active
        && !standing.Credentials.Has(credential);

    private void Add(int credential, int occupation, float effect, bool usual)
    {
        _usual[credential] |= usual;
        if (usual)
            _legs.Add((occupation, credential));
        _effects[credential] += effect;
        if (effect <= _most[credential])
            return;
        (_most[credential], _toward[credential]) = (effect, occupation);
    }

    // Returns the credential to consider in place of a cloud credential, or -1 if none. If its vendor is on record: itself. If only other
    // vendors are: none. If no vendor is and the occupation requires no certificate: the Python exam if Python is on record, otherwise
    // none. Above foundation level, people below middle level with little IT work get the vendor's foundation exam first.
    private int Followed(int credential, int occupation, Standing standing, int clouds)
    {
        var named = parts.Bundle.Catalog.Credentials[credential];
        if (CloudVendors.Of(named) is not (>= 0 and var vendor) || (clouds & (1 << vendor)) != 0)
            return credential;
        if (clouds != 0)
            return -1;
        // Do not send anyone to a cloud that neither the occupation requires nor the record shows.
        if (
            AskedCredentials.AreNoneFor(parts.Bundle.Catalog.Occupations[occupation].Code)
            && (named.Facts.Level?.Value <= CredentialLevel.Foundation || standing.Work.HighestLevel < (int)OccupationLevel.Middle)
        )
            return _python ? Language(standing) : -1;
        if (
            named.Facts.Level?.Value <= CredentialLevel.Foundation
            || standing.Work.HighestLevel >= (int)OccupationLevel.Middle
            || standing.Work.ItMonths > parts.Bundle.Policies.Thresholds[Thresholds.OverviewMonths]
        )
            return credential;
        foreach (var first in parts.Leads.FoundationsOf(credential))
        {
            if (CloudVendors.Of(parts.Bundle.Catalog.Credentials[first]) == vendor)
                return standing.Credentials.Has(first) ? credential : first;
        }

        return credential;
    }

    private int Language(Standing standing) =>
        parts.Bundle.Catalog.CredentialIndex(standing.Work.HighestLevel > 0 ? "python-institute-pcap" : "python-institute-pcep");

    // Adds the first unmet prerequisite, with nearly the same effect.
    private void Before(int credential, Standing standing)
    {
        foreach (var group in parts.Bundle.Catalog.Credentials[credential].Facts.Prerequisites?.Value ?? [])
        {
            if (group.Any(standing.Credentials.Has) || parts.Bundle.Catalog.CredentialIndex(group[0]) is not (>= 0 and var first))
                continue;
            if (_effects[first] >= Prerequisite * _effects[credential])
                continue;
            (_effects[first], _toward[first], _usual[first]) = (
                Prerequisite * _effects[credential],
                _toward[credential],
                _usual[credential]
            );
            return;
        }
    }
}
