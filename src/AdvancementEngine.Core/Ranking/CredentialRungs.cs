using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Ranking;

/// <summary>Which credential comes first: one whose lower rungs (credentials that count toward it) are all missing is no next step, its rung is.</summary>
internal sealed class CredentialRungs
{
    private readonly Dictionary<string, ImmutableArray<string>> _rungs = new(StringComparer.Ordinal);

    public CredentialRungs(Catalogue catalogue)
    {
        foreach (var credential in catalogue.Credentials)
        {
            if (credential.Status != CredentialStatus.Active) continue;
            foreach (var toward in credential.CountsToward)
            {
                var id = ElementKinds.Id(ElementKinds.Credential, toward);
                _rungs[id] = _rungs.GetValueOrDefault(id, []).Add(credential.ElementId);
            }
        }
    }

    /// <summary>The rung to earn first on the way to a credential: the credential itself when it has no rungs or one is held.</summary>
    /// <param name="element">Element id of the credential.</param>
    /// <param name="held">What the participant shows.</param>
    public string First(string element, HeldFacts held)
    {
        // A recorded ladder may have a cycle; no ladder is longer than the rungs there are.
        for (var steps = 0; steps <= _rungs.Count; steps++)
        {
            if (!_rungs.TryGetValue(element, out var rungs) || rungs.Any(held.Has)) return element;
            element = rungs[0];
        }

        return element;
    }
}
