using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Credentials;

/// <summary>The credentials on a person's route, with what each does toward it: those that usually go with its steps; others only where the
/// step has none. One per ranking session; reused, not thread-safe.</summary>
internal sealed class CredentialCandidates(RankerParts parts)
{
    // Strength of the credentials that usually go with the step, in the order listed. Ours.
    private static readonly float[] s_usualStrength = [0.9f, 0.75f, 0.6f, 0.5f];

    // A credential asked before another does nearly as much as that one.
    private const float Prerequisite = 0.9f;

    // A link alone says less than a step of the ladder. Ours.
    private const float LinkOnly = 0.5f;

    // A link from which a credential is a step toward an occupation. Ours.
    private const float CloseLink = 0.5f;

    // A link from which federal work accepts a credential. Ours.
    private const float AcceptedLink = 0.1f;

    // What a line begun counts for, against another that usually goes with the step. Ours.
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

    /// <summary>Dense indices of the credentials found, ascending.</summary>
    public IReadOnlyList<int> Found => _found;

    /// <summary>What a credential found does toward the route.</summary>
    public float Effect(int credential) => _effects[credential];

    /// <summary>The occupation it does most for.</summary>
    public int Toward(int credential) => _toward[credential];

    /// <summary>True for one that usually goes with a step of the route, or that the program asks for or pays; false for one that only a
    /// link names.</summary>
    public bool IsUsual(int credential) => _usual[credential];

    /// <summary>True where a credential leads to an occupation closely enough to be its next step.</summary>
    public bool Leads(int credential, int occupation) =>
        _toward[credential] == occupation
        || parts.Leads.Strength(credential, occupation) >= CloseLink
        || _legs.Contains((occupation, credential));

    /// <summary>Finds the credentials that are not held.</summary>
    /// <param name="legs">Steps of the route.</param>
    /// <param name="standing">Where the person stands.</param>
    /// <param name="asked">Credentials that a program's own requirement asks for an occupation, or that it offers and pays.</param>
    /// <param name="clouds">Bits of the clouds whose technology or credential is on record.</param>
    /// <param name="python">True where Python is on record.</param>
    /// <param name="federal">True where federal or defense work is wanted: what it accepts is renewed, too.</param>
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

    // One of its main track is held, or was: the line that was begun is followed before another.
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

    // What was earned for the occupation above the first exams, and lapsed, is renewed before another is begun.
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

    // Where no certificate is asked, the exam of Python, where it is on record, stands in for that of a cloud that is not shown; without
    // Python, none. A cloud exam above foundation level is for who shows that cloud, or has reached middle level and shows no other; else
    // its vendor's foundation comes first. Of another vendor than shown, none.
    private int Followed(int credential, int occupation, Standing standing, int clouds)
    {
        var named = parts.Bundle.Catalog.Credentials[credential];
        if (CloudVendors.Of(named) is not (>= 0 and var vendor) || (clouds & (1 << vendor)) != 0)
            return credential;
        if (clouds != 0)
            return -1;
        // Nobody is sent to a cloud that neither the work nor the record names.
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

    // The first unmet prerequisite is named instead.
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
