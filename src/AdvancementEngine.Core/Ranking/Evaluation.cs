using System.Runtime.InteropServices;
using AdvancementEngine.Bundles;
using AdvancementEngine.Factorization;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Ranking;

/// <summary>One participant judged over the whole catalogue: state, scores, findings, order. Scratch, reused; not thread-safe.</summary>
internal sealed class Evaluation
{
    private readonly Bundle _bundle;
    private readonly float[] _state;
    private readonly float[] _opportunityScores;
    private readonly Standing[] _standings;
    private readonly int[] _rankOf;
    private readonly List<Finding> _merged = new(32);
    private readonly Candidate[] _affected;

    public Evaluation(Bundle bundle)
    {
        _bundle = bundle;
        var occupations = bundle.Catalogue.Occupations.Length;
        _state = new float[bundle.Model.Occupations.Rank];
        _opportunityScores = new float[bundle.Model.Occupations.OpportunityIds.Length];
        _standings = new Standing[occupations];
        _rankOf = new int[occupations];
        _affected = new Candidate[occupations];
        Fits = new float[occupations];
        Adjustments = new float[occupations];
        Groups = new OpportunityGroup[occupations];
    }

    /// <summary>The participant's weighted elements, ascending.</summary>
    public List<WeightedElement> Elements { get; } = new(64);

    /// <summary>Fit logit by dense occupation index.</summary>
    public float[] Fits { get; }

    /// <summary>Sum of adjustments by dense occupation index.</summary>
    public float[] Adjustments { get; }

    /// <summary>Group by dense occupation index.</summary>
    public OpportunityGroup[] Groups { get; }

    /// <summary>Mean fit over the catalogue, summed in index order, logits.</summary>
    public float MeanFit { get; private set; }

    /// <summary>Findings of the last judgement.</summary>
    public Judgement Judgement { get; } = new();

    /// <summary>The list, best first; held occupations are not in it.</summary>
    public ReadOnlySpan<Standing> Order => _standings.AsSpan(0, Listed);

    /// <summary>Length of the list.</summary>
    public int Listed { get; private set; }

    /// <summary>Place in the list from 1 by dense occupation index; 0 for one that is held.</summary>
    public int RankOf(int occupation) => _rankOf[occupation];

    /// <summary>State and scores from <see cref="Elements"/>.</summary>
    public void Score()
    {
        var model = _bundle.Model.Occupations;
        model.State(CollectionsMarshal.AsSpan(Elements), _state);
        model.Score(_state, _opportunityScores);
        var sum = 0f;
        for (var o = 0; o < Fits.Length; o++)
        {
            Fits[o] = _opportunityScores[_bundle.Opportunities[o]];
            sum += Fits[o];
        }

        MeanFit = sum / Fits.Length;
    }

    /// <summary>Judges every candidate and derives groups and adjustments, overrides applied.</summary>
    public void Judge(PolicyCase @case, ReadOnlySpan<Candidate> candidates, RankOptions options)
    {
        Judgement.Clear();
        _bundle.Policies.Judge(@case, candidates, PolicyFilter.All, Judgement);
        for (var o = 0; o < candidates.Length; o++)
            (Groups[o], Adjustments[o]) = Weigh(Judgement.Of(o), candidates[o].Code, options);
    }

    /// <summary>Judges again only by the policies that read a changed fact; every other finding is taken from before. Sums stay in book order, so the result is that of judging all again.</summary>
    /// <param name="before">The evaluation of the facts as recorded.</param>
    /// <param name="changed">The case with the changed facts.</param>
    /// <param name="kinds">The kinds of fact that differ.</param>
    /// <param name="candidates">The catalogue's occupations.</param>
    /// <param name="affected">Dense indices of the occupations whose findings may differ.</param>
    /// <param name="options">The request's options.</param>
    public void JudgeChange(Evaluation before, PolicyCase changed, FactKinds kinds, ReadOnlySpan<Candidate> candidates, ReadOnlySpan<int> affected, RankOptions options)
    {
        JudgeAs(before);
        for (var i = 0; i < affected.Length; i++)
            _affected[i] = candidates[affected[i]];
        _bundle.Policies.Judge(changed, _affected.AsSpan(0, affected.Length), PolicyFilter.Touching(kinds), Judgement);
        for (var i = 0; i < affected.Length; i++)
        {
            var o = affected[i];
            if (Merge(before.Judgement.Of(o), Judgement.Of(i)))
                (Groups[o], Adjustments[o]) = Weigh(CollectionsMarshal.AsSpan(_merged), candidates[o].Code, options);
        }
    }

    // Puts the findings judged again in the places of the old ones. A policy always speaks of its subject, so both have the
    // same policies and details in the same order. False when none came out differently: then nothing is copied.
    private bool Merge(ReadOnlySpan<Finding> before, ReadOnlySpan<Finding> after)
    {
        var differs = false;
        var at = 0;
        foreach (ref readonly var finding in after)
        {
            while (at < before.Length && !Same(before[at], finding)) at++;
            if (at == before.Length) throw new InvalidOperationException($"policy '{finding.Policy.Code}' spoke of '{finding.Subject}' only after a fact changed; it must always speak");
            differs |= before[at].Verdict != finding.Verdict || before[at].Logits != finding.Logits || before[at].Actionable != finding.Actionable;
        }

        if (!differs) return false;
        _merged.Clear();
        _merged.AddRange(before);
        at = 0;
        foreach (ref readonly var finding in after)
        {
            while (!Same(before[at], finding)) at++;
            _merged[at] = finding;
        }

        return true;
    }

    private static bool Same(in Finding a, in Finding b) => ReferenceEquals(a.Policy, b.Policy) && string.Equals(a.Detail, b.Detail, StringComparison.Ordinal);

    /// <summary>Takes groups and adjustments from another evaluation: for a change that no policy reads.</summary>
    public void JudgeAs(Evaluation other)
    {
        other.Groups.CopyTo(Groups, 0);
        other.Adjustments.CopyTo(Adjustments, 0);
    }

    /// <summary>Orders the list.</summary>
    /// <param name="held">By dense index: true for an occupation held now or before.</param>
    public void Sort(ReadOnlySpan<bool> held)
    {
        Listed = 0;
        for (var o = 0; o < Fits.Length; o++)
        {
            _rankOf[o] = 0;
            if (!held[o])
                _standings[Listed++] = new Standing(o, Groups[o], Fits[o], Fits[o] + Adjustments[o]);
        }

        _standings.AsSpan(0, Listed).Sort(Standing.Compare);
        for (var i = 0; i < Listed; i++)
            _rankOf[_standings[i].Occupation] = i + 1;
    }

    /// <summary>The place of one occupation, from 1, without ordering the list.</summary>
    /// <param name="occupation">Dense index.</param>
    /// <param name="group">The group to place it in.</param>
    /// <param name="held">By dense index: true for an occupation that is not in the list.</param>
    public int Place(int occupation, OpportunityGroup group, ReadOnlySpan<bool> held)
    {
        var mine = new Standing(occupation, group, Fits[occupation], Fits[occupation] + Adjustments[occupation]);
        var place = 1;
        for (var o = 0; o < Fits.Length; o++)
        {
            if (o != occupation && !held[o] && Standing.Compare(new Standing(o, Groups[o], Fits[o], Fits[o] + Adjustments[o]), mine) < 0) place++;
        }

        return place;
    }

    /// <summary>Group and adjustment from findings in book order.</summary>
    /// <param name="findings">Findings of one opportunity.</param>
    /// <param name="opportunity">Its code.</param>
    /// <param name="options">The request's options: overrides.</param>
    /// <param name="assumed">A policy whose Unknown findings are taken as answered; null for none.</param>
    /// <param name="answer">The answer assumed.</param>
    public static (OpportunityGroup Group, float Adjustment) Weigh(ReadOnlySpan<Finding> findings, string opportunity, RankOptions options, PolicyInfo? assumed = null, Verdict answer = Verdict.Unknown)
    {
        var blockers = 0;
        var actionable = true;
        var adjustment = 0f;
        foreach (ref readonly var finding in findings)
        {
            var verdict = finding.Verdict;
            var logits = finding.Logits;
            if (assumed is not null && verdict == Verdict.Unknown && ReferenceEquals(finding.Policy, assumed))
            {
                verdict = answer;
                logits = answer == Verdict.Met ? assumed.HighestLogits : assumed.LowestLogits;
            }

            var overridden = !options.Overrides.IsEmpty && Overriding(finding.Policy, opportunity, options) is { } found && Take(found, ref verdict);
            if (finding.Effect == EffectKind.Block && verdict == Verdict.NotMet)
            {
                blockers++;
                actionable &= finding.Actionable;
            }
            else if (finding.Effect == EffectKind.Adjust && !overridden)
            {
                adjustment += logits;
            }
        }

        var group = blockers == 0 ? OpportunityGroup.Open : blockers == 1 && actionable ? OpportunityGroup.WithinReach : OpportunityGroup.Blocked;
        return (group, adjustment);
    }

    private static Override? Overriding(PolicyInfo policy, string opportunity, RankOptions options)
    {
        foreach (var item in options.Overrides)
        {
            if (string.Equals(item.Policy, policy.Code, StringComparison.Ordinal) && (item.Opportunity.Length == 0 || string.Equals(item.Opportunity, opportunity, StringComparison.Ordinal)))
                return item;
        }

        return null;
    }

    private static bool Take(Override item, ref Verdict verdict)
    {
        verdict = item.Verdict;
        return true;
    }
}
