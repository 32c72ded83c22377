using System.Collections.Immutable;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Ranking;

/// <summary>Ranks credentials by what each opens when added: occupations that move to a better group, then gain summed over the best occupations, then code.</summary>
/// <remarks>Scratch, one owner at a time. The order comes from the effect index; every printed item is confirmed by ranking again. Gain counts what a credential adds above its mean effect: an equal push on everything opens nothing.</remarks>
internal sealed class CredentialRanking(Bundle bundle, RankSettings settings, CentredEffects effects, CredentialRungs rungs)
{
    private readonly Judgement _judgement = new();

    private readonly record struct Place(int Credential, int Opens, float Gain);

    public ImmutableArray<RankedCredential> Rank(Evaluation before, Counterfactuals counterfactuals, PolicyCase @case, HeldFacts held, ReadOnlySpan<Candidate> candidates, ReadOnlySpan<bool> heldOccupations, RankOptions options)
    {
        var best = before.Order[..Math.Min(settings.CredentialHorizon, before.Listed)];
        var places = new List<Place>(bundle.Catalogue.Credentials.Length);
        for (var c = 0; c < bundle.Catalogue.Credentials.Length; c++)
        {
            var credential = bundle.Catalogue.Credentials[c];
            if (credential.Status != CredentialStatus.Active || held.Has(credential.ElementId)) continue;
            if (!string.Equals(rungs.First(credential.ElementId, held), credential.ElementId, StringComparison.Ordinal)) continue;
            var opens = 0;
            if (PolicyTouch.May(bundle.Policies, @case, credential.ElementId))
            {
                counterfactuals.Add(before, @case, credential.ElementId, EvidenceKind.Assessed, candidates, heldOccupations, options);
                opens = Opened(before, counterfactuals.After, heldOccupations).Length;
            }

            var gain = IndexedGain(credential, best);
            if (opens > 0 || gain > 0f)
                places.Add(new Place(c, opens, gain));
        }

        places.Sort(static (a, b) =>
            a.Opens != b.Opens ? b.Opens.CompareTo(a.Opens) : a.Gain != b.Gain ? b.Gain.CompareTo(a.Gain) : a.Credential.CompareTo(b.Credential));
        var top = Math.Min(options.Top, places.Count);
        var printed = new Candidate[top];
        for (var i = 0; i < top; i++)
            printed[i] = new Candidate(null, bundle.Catalogue.Credentials[places[i].Credential], 0f);
        bundle.Policies.Judge(@case, printed, PolicyFilter.All, _judgement);
        var list = ImmutableArray.CreateBuilder<RankedCredential>(top);
        for (var i = 0; i < top; i++)
            list.Add(Confirm(printed[i].Credential!, i + 1, [.. _judgement.Of(i)], before, counterfactuals, @case, candidates, heldOccupations, options));
        return list.MoveToImmutable();
    }

    private float IndexedGain(Credential credential, ReadOnlySpan<Standing> best)
    {
        var model = bundle.Model.Occupations;
        var element = model.ElementIndex(credential.ElementId);
        if (element < 0) return 0f;
        var state = bundle.Model.Manifest.State;
        var weight = state.Assessed * state.Block(ElementKinds.Credential);
        var own = effects.Of(element);
        var gain = 0f;
        foreach (ref readonly var standing in best)
            gain += weight * own[standing.Occupation];
        return gain;
    }

    private RankedCredential Confirm(Credential credential, int rank, ImmutableArray<Finding> findings, Evaluation before, Counterfactuals counterfactuals, PolicyCase @case, ReadOnlySpan<Candidate> candidates, ReadOnlySpan<bool> heldOccupations, RankOptions options)
    {
        counterfactuals.Add(before, @case, credential.ElementId, EvidenceKind.Assessed, candidates, heldOccupations, options);
        var opens = Opened(before, counterfactuals.After, heldOccupations);
        var best = before.Order[..Math.Min(settings.CredentialHorizon, before.Listed)];
        var gain = 0f;
        var toward = best[0].Occupation;
        var most = float.NegativeInfinity;
        foreach (ref readonly var standing in best)
        {
            var own = counterfactuals.Gain(before, standing.Occupation);
            gain += own;
            if (own > most)
            {
                most = own;
                toward = standing.Occupation;
            }
        }

        if (!opens.IsEmpty) toward = Nearest(opens, counterfactuals.After, heldOccupations);
        var (group, _) = Evaluation.Weigh(findings.AsSpan(), credential.Code, options);
        return new RankedCredential
        {
            Code = credential.Code,
            Name = credential.Name,
            Vendor = credential.Vendor,
            Rank = rank,
            Group = group,
            Opens = [.. opens.Select(o => bundle.Catalogue.Occupations[o].Code)],
            Gain = gain,
            Toward = bundle.Catalogue.Occupations[toward].Code,
            TowardRank = before.RankOf(toward),
            Change = counterfactuals.Of(before, toward, heldOccupations, credential.Months, credential.FeeUsd),
            Findings = findings,
        };
    }

    private static int Nearest(ImmutableArray<int> opened, Evaluation after, ReadOnlySpan<bool> held)
    {
        var nearest = opened[0];
        foreach (var occupation in opened)
        {
            if (after.Place(occupation, after.Groups[occupation], held) < after.Place(nearest, after.Groups[nearest], held)) nearest = occupation;
        }

        return nearest;
    }

    private static ImmutableArray<int> Opened(Evaluation before, Evaluation after, ReadOnlySpan<bool> held)
    {
        var opened = ImmutableArray.CreateBuilder<int>();
        for (var o = 0; o < held.Length; o++)
        {
            if (!held[o] && after.Groups[o] < before.Groups[o]) opened.Add(o);
        }

        return opened.ToImmutable();
    }
}
