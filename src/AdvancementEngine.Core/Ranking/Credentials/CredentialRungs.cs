using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Ranking.Gaps;

namespace AdvancementEngine.Ranking.Credentials;

/// <summary>Which credential comes first: one whose lower rungs (credentials that count toward it) are all missing is no next step, its rung is. Elements are indices in <see cref="NeededElements"/>.</summary>
internal sealed class CredentialRungs
{
    private readonly ImmutableArray<int>[] _rungs;
    private readonly int _ladders;

    public CredentialRungs(CareerCatalog catalog, NeededElements elements)
    {
        _rungs = new ImmutableArray<int>[elements.Ids.Length];
        Array.Fill(_rungs, []);
        foreach (var credential in catalog.Credentials)
        {
            if (credential.Status != CredentialStatus.Active) continue;
            foreach (var toward in credential.CountsToward)
            {
                if (elements.IndexOf(ElementKinds.Id(ElementKinds.Credential, toward)) is not (>= 0 and var element)) continue;
                _rungs[element] = _rungs[element].Add(elements.IndexOf(credential.ElementId));
            }
        }

        _ladders = _rungs.Count(r => !r.IsEmpty);
    }

    /// <summary>The rung to earn first on the way to a credential: the credential itself when it has no rungs or one is held.</summary>
    public int First(int element, KnownFacts held)
    {
        // A recorded ladder may have a cycle; no ladder is longer than the rungs there are.
        for (var steps = 0; steps <= _ladders; steps++)
        {
            var rungs = _rungs[element];
            if (rungs.IsEmpty || AnyHeld(rungs, held)) return element;
            element = rungs[0];
        }

        return element;
    }

    private static bool AnyHeld(ImmutableArray<int> rungs, KnownFacts held)
    {
        foreach (var rung in rungs)
        {
            if (held.Has(rung)) return true;
        }

        return false;
    }
}
