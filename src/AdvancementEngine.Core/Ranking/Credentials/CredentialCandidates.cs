using AdvancementEngine.Catalog;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Credentials;

/// <summary>The credentials that lead to a person's first occupations and goal, with what each does toward them. RankingSession.</summary>
internal sealed class CredentialCandidates(RankerParts parts)
{
    // Strength of the credentials that usually go with the step, in the order listed. Ours.
    private static readonly float[] UsualStrength = [0.9f, 0.75f, 0.6f, 0.5f];

    // A credential asked before another does nearly as much as that one.
    private const float Prerequisite = 0.9f;

    // What a program asks for an occupation that comes later counts like a close link to the second of the list. Ours.
    private const float Asked = 0.5f;

    // A link from which a credential is a step toward an occupation. Ours.
    private const float CloseLink = 0.5f;

    private readonly float[] _effects = new float[parts.Bundle.Catalog.Credentials.Length];
    private readonly float[] _most = new float[parts.Bundle.Catalog.Credentials.Length];
    private readonly float[] _strength = new float[parts.Bundle.Catalog.Credentials.Length];
    private readonly int[] _toward = new int[parts.Bundle.Catalog.Credentials.Length];
    private readonly List<int> _found = [];
    private readonly HashSet<(int Occupation, int Credential)> _usual = [];

    /// <summary>Dense indices of the credentials found, ascending.</summary>
    public IReadOnlyList<int> Found => _found;

    /// <summary>What a credential found does toward the targets.</summary>
    public float Effect(int credential) => _effects[credential];

    /// <summary>The target it does most for.</summary>
    public int Toward(int credential) => _toward[credential];

    /// <summary>True where a credential leads to a target closely enough to be its next step.</summary>
    public bool Leads(int credential, int occupation) =>
        _toward[credential] == occupation || parts.Leads.Strength(credential, occupation) >= CloseLink || _usual.Contains((occupation, credential));

    /// <summary>Finds the credentials that are not held and do enough for the targets.</summary>
    /// <param name="targets">The occupations.</param>
    /// <param name="standing">Where the person stands.</param>
    /// <param name="asked">Credentials that a program's own requirement asks for an occupation, dense indices.</param>
    public void Find(IReadOnlyList<CredentialTarget> targets, Standing standing, IReadOnlyList<(int Credential, int Occupation)> asked)
    {
        Array.Clear(_effects);
        Array.Clear(_most);
        Array.Clear(_strength);
        _usual.Clear();
        foreach (var (occupation, weight) in targets)
        {
            foreach (var credential in parts.Leads.To[occupation])
            {
                var strength = parts.Leads.Strength(credential, occupation);
                _strength[credential] = MathF.Max(_strength[credential], strength);
                Add(credential, occupation, weight * strength);
            }

            var usual = standing.Work.To(occupation).UsualIndices;
            for (var i = 0; i < usual.Length && i < UsualStrength.Length; i++)
            {
                var credential = usual[i];
                _usual.Add((occupation, credential));
                _strength[credential] = MathF.Max(_strength[credential], UsualStrength[i]);
                // The closer of the two counts: a link says the same once more.
                var more = UsualStrength[i] - parts.Leads.Strength(credential, occupation);
                if (more > 0f) Add(credential, occupation, weight * more);
            }
        }

        foreach (var (credential, occupation) in asked)
        {
            _strength[credential] = 1f;
            Add(credential, occupation, Asked);
        }

        _found.Clear();
        var catalog = parts.Bundle.Catalog;
        for (var c = 0; c < _effects.Length; c++)
        {
            if (!IsEnough(c) || catalog.Credentials[c].Status != CredentialStatus.Active || standing.Credentials.Has(c)) continue;
            Before(c, standing);
        }

        for (var c = 0; c < _effects.Length; c++)
        {
            if (IsEnough(c) && catalog.Credentials[c].Status == CredentialStatus.Active && !standing.Credentials.Has(c)) _found.Add(c);
        }
    }

    private bool IsEnough(int credential) => _effects[credential] >= parts.Settings.LeastEffect && _strength[credential] >= parts.Settings.LeastStrength;

    private void Add(int credential, int occupation, float effect)
    {
        _effects[credential] += effect;
        if (effect <= _most[credential]) return;
        (_most[credential], _toward[credential]) = (effect, occupation);
    }

    // The first unmet prerequisite is named instead.
    private void Before(int credential, Standing standing)
    {
        foreach (var group in parts.Bundle.Catalog.Credentials[credential].Facts.Prerequisites?.Value ?? [])
        {
            if (group.Any(standing.Credentials.Has) || parts.Bundle.Catalog.CredentialIndex(group[0]) is not (>= 0 and var first)) continue;
            if (_effects[first] >= Prerequisite * _effects[credential]) continue;
            (_effects[first], _toward[first], _strength[first]) = (Prerequisite * _effects[credential], _toward[credential], _strength[credential]);
            return;
        }
    }
}
