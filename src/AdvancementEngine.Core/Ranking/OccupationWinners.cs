using System.Collections.Immutable;
using System.Runtime.InteropServices;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Ranking;

/// <summary>Turns the first places of an evaluation into what is shown: shares, gap with confirmed changes, next step.</summary>
internal sealed class OccupationWinners(Bundle bundle, RankSettings settings, GapFinder gaps)
{
    private readonly OutcomeFits? _fits = OutcomeFits.Of(bundle, settings);
    private readonly Prospects? _prospects = Prospects.Of(bundle, settings);

    public ImmutableArray<RankedOccupation> List(Scratch scratch, PolicyCase @case, HeldFacts facts, ReadOnlySpan<Candidate> candidates, ReadOnlySpan<bool> held, RankOptions options)
    {
        var before = scratch.Before;
        var top = Math.Min(options.Top, before.Listed);
        var gap = new List<GapItem>[top];
        for (var i = 0; i < top; i++)
        {
            var occupation = before.Order[i].Occupation;
            gap[i] = gaps.Find(occupation, facts, before.Judgement.Of(occupation));
        }

        Confirm(scratch, @case, gap, candidates, held, options);
        var normalizer = _fits?.Normalizer(before) ?? 0f;
        var person = _prospects?.Person(before) ?? default;
        var list = ImmutableArray.CreateBuilder<RankedOccupation>(top);
        for (var i = 0; i < top; i++)
        {
            var standing = before.Order[i];
            list.Add(Item(before, standing, FitOf(standing, before.MeanFit, normalizer), i + 1, gap[i], held) with { Prospect = _prospects?.Of(standing.Occupation, person) });
        }

        return list.MoveToImmutable();
    }

    // One ranking per distinct element, however many items miss it.
    private void Confirm(Scratch scratch, PolicyCase @case, List<GapItem>[] gap, ReadOnlySpan<Candidate> candidates, ReadOnlySpan<bool> held, RankOptions options)
    {
        var before = scratch.Before;
        var places = new SortedDictionary<string, List<(int Item, int At)>>(StringComparer.Ordinal);
        for (var i = 0; i < gap.Length; i++)
        {
            var occupation = before.Order[i].Occupation;
            for (var at = 0; at < gap[i].Count; at++)
            {
                var item = gap[i][at];
                if (item.Kind is GapKind.Requirement or GapKind.HandsOn)
                {
                    gap[i][at] = item with { Change = OfOccupation(scratch, @case, item, occupation, at, candidates, held, options) };
                    continue;
                }

                if (!places.TryGetValue(item.Element, out var where))
                    places.Add(item.Element, where = []);
                where.Add((i, at));
            }
        }

        foreach (var (element, where) in places)
        {
            var isCredential = string.Equals(ElementKinds.Of(element), ElementKinds.Credential, StringComparison.Ordinal);
            var credential = isCredential ? bundle.Catalogue.FindCredential(element[(ElementKinds.Credential.Length + 1)..]) : null;
            if (element.StartsWith(ElementKinds.Education + ":", StringComparison.Ordinal) && EducationLevels.TryParse(element[(ElementKinds.Education.Length + 1)..], out var level))
                scratch.Counterfactuals.Change(before, @case, @case.Participant with { Education = new EducationRecord(level, Source.Unsaid) }, FactKinds.Education, candidates, held, options);
            else
                scratch.Counterfactuals.Add(before, @case, element, isCredential ? EvidenceKind.Assessed : EvidenceKind.Taught, candidates, held, options);
            foreach (var (i, at) in where)
                gap[i][at] = gap[i][at] with { Change = scratch.Counterfactuals.Of(before, before.Order[i].Occupation, held, credential?.Months, credential?.FeeUsd) };
        }
    }

    // What serves one occupation only: hands-on work for it, or a blocking requirement of its own.
    private Change OfOccupation(Scratch scratch, PolicyCase @case, GapItem item, int occupation, int at, ReadOnlySpan<Candidate> candidates, ReadOnlySpan<bool> held, RankOptions options)
    {
        var before = scratch.Before;
        var code = candidates[occupation].Code;
        if (item.Kind == GapKind.HandsOn)
        {
            var activity = new ActivityRecord(item.Element[(ElementKinds.WorkBasedLearning.Length + 1)..], (float)item.Needed.Number, code, Source.Unsaid);
            scratch.Counterfactuals.Add(before, @case, activity, occupation, candidates, held, options);
            return scratch.Counterfactuals.Of(before, occupation, held, null, null);
        }

        var findings = before.Judgement.Of(occupation);
        var finding = findings[NthBlocker(findings, at)];
        if (finding.Policy.Reads == FactKinds.Work && LongerWork.Of(@case.Participant, finding, bundle.Catalogue, code) is { } longer)
        {
            scratch.Counterfactuals.Change(before, @case, longer, FactKinds.Work, candidates, held, options);
            return scratch.Counterfactuals.Of(before, occupation, held, (float)Math.Ceiling(finding.Needed.Number - finding.Found.Number), null);
        }

        return Counterfactuals.IfMet(before, occupation, held, findings, NthBlocker(findings, at), code, options);
    }

    // The gap lists blocking findings first, in book order.
    private static int NthBlocker(ReadOnlySpan<Finding> findings, int n)
    {
        for (var f = 0; f < findings.Length; f++)
        {
            if (findings[f].Effect == EffectKind.Block && findings[f].Verdict == Verdict.NotMet && n-- == 0) return f;
        }

        throw new InvalidOperationException("a requirement of a gap has no blocking finding");
    }

    private RankedOccupation Item(Evaluation before, Standing standing, Fit fit, int rank, List<GapItem> gap, ReadOnlySpan<bool> held)
    {
        var occupation = bundle.Catalogue.Occupations[standing.Occupation];
        var findings = before.Judgement.Of(standing.Occupation);
        var model = bundle.Model.Occupations;
        var opportunity = bundle.Opportunities[standing.Occupation];
        return new RankedOccupation
        {
            Code = occupation.Code,
            Title = occupation.Title,
            Rank = rank,
            Group = standing.Group,
            RankIfOpen = standing.Group == OpportunityGroup.Open ? null : before.Place(standing.Occupation, OpportunityGroup.Open, held),
            Fit = fit,
            Score = standing.Score,
            Shares = Shares(before, opportunity),
            BiasShare = model.CentredBias(opportunity),
            Findings = [.. findings],
            Gap = [.. gap],
            NextStep = NextSteps.Choose(findings, CollectionsMarshal.AsSpan(gap)),
            Fallbacks = occupation.Fallbacks,
        };
    }

    // Content says similarity in three grades and no probability; a calibrated probability needs outcomes of this very occupation.
    private Fit FitOf(Standing standing, float mean, float normalizer)
    {
        var above = standing.Fit - mean;
        var grade = above >= settings.CloseFrom ? FitGrade.Close : above >= settings.RelatedFrom ? FitGrade.Related : FitGrade.Far;
        return _fits?.Of(standing.Occupation, standing.Fit, grade, normalizer) ?? new Fit(FitBasis.Content, standing.Fit, grade, 0, null, null, null);
    }

    private ImmutableArray<ElementShare> Shares(Evaluation before, int opportunity)
    {
        var model = bundle.Model.Occupations;
        var elements = CollectionsMarshal.AsSpan(before.Elements);
        Span<float> shares = elements.Length <= 256 ? stackalloc float[elements.Length] : new float[elements.Length];
        model.CentredShares(elements, opportunity, shares);
        var list = new ElementShare[elements.Length];
        for (var i = 0; i < elements.Length; i++)
            list[i] = new ElementShare(model.ElementIds[elements[i].Element], shares[i]);
        list.AsSpan().Sort(static (a, b) =>
        {
            var bySize = MathF.Abs(b.Share).CompareTo(MathF.Abs(a.Share));
            return bySize != 0 ? bySize : string.CompareOrdinal(a.Element, b.Element);
        });
        return ImmutableCollectionsMarshal.AsImmutableArray(list);
    }
}
