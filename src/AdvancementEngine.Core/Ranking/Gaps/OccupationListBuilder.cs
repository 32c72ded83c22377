using System.Collections.Immutable;
using System.Runtime.InteropServices;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Ranking.Counterfactuals;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Ranking.Gaps;

/// <summary>Turns the first places of an evaluation into what is shown: contributions, gap with confirmed changes, next step. RankingSession.</summary>
/// <remarks>Every change is planned first and all are worked out together.</remarks>
internal sealed class OccupationListBuilder(RankerParts parts, OccupationOrdering before, CounterfactualBatch counterfactuals)
{
    private readonly List<Missing> _missing = [];
    private readonly List<PlannedChange> _changes = [];
    private readonly List<(EducationLevel Level, PlannedChange Change)> _education = [];
    private readonly float[] _gains = new float[parts.Settings.LongestGap];
    private int[] _lengths = [];

    /// <summary>Finds the gaps of the first places and plans what would close each.</summary>
    public void Plan(PolicyCase @case, KnownFacts facts, RankOptions options)
    {
        _missing.Clear();
        _changes.Clear();
        _education.Clear();
        var top = Math.Min(options.Top, before.Listed);
        if (_lengths.Length < top) _lengths = new int[top];
        for (var i = 0; i < top; i++)
        {
            var occupation = before.At(i);
            var from = _missing.Count;
            _lengths[i] = parts.Gaps.Find(occupation, facts, before.Findings(occupation), _missing);
            for (var m = from; m < _missing.Count && parts.Settings.ConfirmGaps; m++) _changes.Add(Closing(@case, _missing[m], occupation));
        }
    }

    private PlannedChange Closing(PolicyCase @case, in Missing missing, int occupation)
    {
        if (missing.Need >= 0)
            return counterfactuals.Evidence(missing.Need, missing.Kind == GapKind.Credential ? EvidenceKind.Assessed : EvidenceKind.Taught);
        var code = before.Candidate(occupation).Code;
        if (missing.Kind == GapKind.HandsOn)
            return counterfactuals.Activity(new ActivityRecord(missing.Element[(ElementKinds.WorkBasedLearning.Length + 1)..], (float)missing.Needed.Number, code, Source.Unsaid), occupation);
        if (missing.Kind == GapKind.Education) return Reached(@case, missing.Element);
        var finding = before.Findings(occupation)[missing.Finding];
        return finding.Policy.Reads == FactKinds.Work && LongerWork.Of(@case.Participant, finding, parts.Bundle.Catalog, code) is { } longer
            ? counterfactuals.Facts(longer, FactKinds.Work)
            : PlannedChange.Nothing;
    }

    private PlannedChange Reached(PolicyCase @case, string element)
    {
        if (!EducationLevels.TryParse(element[(ElementKinds.Education.Length + 1)..], out var level))
            throw new InvalidOperationException($"a gap asks for education '{element}', which is no level");
        foreach (var (known, planned) in _education)
        {
            if (known == level) return planned;
        }

        var change = counterfactuals.Facts(@case.Participant with { Education = new EducationRecord(level, Source.Unsaid) }, FactKinds.Education);
        _education.Add((level, change));
        return change;
    }

    /// <summary>The first places, each with its gap confirmed.</summary>
    public ImmutableArray<RankedOccupation> List(RankOptions options)
    {
        var top = Math.Min(options.Top, before.Listed);
        var normalizer = parts.Fits?.Normalizer(before) ?? 0f;
        var person = parts.ExpectedOutcomes?.Person(before) ?? default;
        var list = ImmutableArray.CreateBuilder<RankedOccupation>(top);
        var at = 0;
        for (var i = 0; i < top; i++)
        {
            var occupation = before.At(i);
            var gap = new GapItem[_lengths[i]];
            for (var g = 0; g < gap.Length; g++, at++)
            {
                var missing = _missing[at];
                var change = parts.Settings.ConfirmGaps ? Confirmed(missing, _changes[at], occupation, options) : null;
                gap[g] = new GapItem(missing.Element, missing.Kind, missing.Likely, missing.Found, missing.Needed, change);
                _gains[g] = change?.Gain ?? IndexedGain(missing, occupation);
            }

            list.Add(Item(occupation, i + 1, FitOf(occupation, normalizer), parts.ExpectedOutcomes?.Of(occupation, person), gap));
        }

        return list.MoveToImmutable();
    }

    private Change Confirmed(in Missing missing, PlannedChange change, int occupation, RankOptions options)
    {
        if (missing.Need >= 0)
        {
            var credential = parts.Elements.Credentials[missing.Need];
            return counterfactuals.Of(change, occupation, credential?.Months, credential?.FeeUsd);
        }

        if (missing.Kind != GapKind.Requirement) return counterfactuals.Of(change, occupation, null, null);
        if (change != PlannedChange.Nothing) return counterfactuals.Of(change, occupation, (float)Math.Ceiling(missing.Needed.Number - missing.Found.Number), null);
        return IfMet(missing.Finding, occupation, options);
    }

    // What one more element adds to an occupation's fit above what it adds to the list on average, for a person who shows nothing of it.
    private float IndexedGain(in Missing missing, int occupation)
    {
        if (missing.Need < 0 || parts.Elements.Model[missing.Need] is not (>= 0 and var element)) return 0f;
        return parts.State.Weight(element, missing.Kind == GapKind.Credential ? EvidenceKind.Assessed : EvidenceKind.Taught) * parts.Effects.Of(element)[occupation];
    }

    // Where an occupation would stand if one of its blocking requirements were met: only its own group changes.
    private Change IfMet(int requirement, int occupation, RankOptions options)
    {
        var findings = before.Findings(occupation).ToArray();
        var finding = findings[requirement];
        findings[requirement] = finding with { Verdict = Verdict.Met };
        var (group, _) = PolicyWeighting.Weigh(findings, before.Candidate(occupation).Code, options);
        float? months = finding is { Found: { Kind: MeasureKind.Number, Unit: Unit.Months } found, Needed.Kind: MeasureKind.Number }
            ? (float)(finding.Needed.Number - found.Number)
            : null;
        return new Change(counterfactuals.Place(PlannedChange.Nothing, occupation, group), group, 0f, months, null);
    }

    private RankedOccupation Item(int index, int rank, Fit fit, ExpectedOutcome? expectedOutcome, GapItem[] gap)
    {
        var occupation = parts.Bundle.Catalog.Occupations[index];
        var findings = before.Findings(index);
        var model = parts.Bundle.Model.Occupations;
        var opportunity = parts.Bundle.Opportunities[index];
        var group = before.Groups[index];
        return new RankedOccupation
        {
            Code = occupation.Code,
            Title = occupation.Title,
            Rank = rank,
            Group = group,
            RankIfOpen = group == OpportunityGroup.Open ? null : counterfactuals.Place(PlannedChange.Nothing, index, OpportunityGroup.Open),
            Fit = fit,
            ExpectedOutcome = expectedOutcome,
            Score = before.Fits[index] + before.Low[index],
            Contributions = Contributions(opportunity),
            BiasContribution = model.CenteredBias(opportunity),
            Findings = [.. findings],
            Gap = ImmutableCollectionsMarshal.AsImmutableArray(gap),
            NextStep = NextSteps.Choose(findings, gap, _gains.AsSpan(0, gap.Length)),
            Fallbacks = occupation.Fallbacks,
        };
    }

    // Content says similarity in three grades and no probability; a calibrated probability needs outcomes of this very occupation.
    private Fit FitOf(int occupation, float normalizer)
    {
        var logit = before.Fits[occupation];
        var above = logit - before.MeanFit;
        var grade = above >= parts.Settings.CloseFrom ? FitGrade.Close : above >= parts.Settings.RelatedFrom ? FitGrade.Related : FitGrade.Far;
        return parts.Fits?.Of(occupation, logit, grade, normalizer) ?? new Fit(FitBasis.Content, logit, grade, 0, null, null, null);
    }

    private ImmutableArray<ElementContribution> Contributions(int opportunity)
    {
        var model = parts.Bundle.Model.Occupations;
        var elements = CollectionsMarshal.AsSpan(before.Elements);
        Span<float> contributions = elements.Length <= 256 ? stackalloc float[elements.Length] : new float[elements.Length];
        model.CenteredContributions(elements, opportunity, contributions);
        var list = new ElementContribution[elements.Length];
        for (var i = 0; i < elements.Length; i++)
            list[i] = new ElementContribution(model.ElementIds[elements[i].Element], contributions[i]);
        list.AsSpan().Sort(static (a, b) =>
        {
            var bySize = MathF.Abs(b.Contribution).CompareTo(MathF.Abs(a.Contribution));
            return bySize != 0 ? bySize : string.CompareOrdinal(a.Element, b.Element);
        });
        return ImmutableCollectionsMarshal.AsImmutableArray(list);
    }
}
