using System.Collections.Immutable;
using System.Runtime.InteropServices;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Ranking.Counterfactuals;
using AdvancementEngine.Ranking.Gaps;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Occupations;

/// <summary>Turns the first places of an evaluation into what is shown: level, way, pay, contributions, what is missing with confirmed
/// changes. One per ranking session; reused, not thread-safe.</summary>
/// <remarks>Every change is planned first, all are worked out together, and rendering reads only.</remarks>
internal sealed class OccupationListBuilder(RankerParts parts, OccupationOrdering before, CounterfactualBatch counterfactuals)
{
    private readonly List<Missing> _missing = [];
    private readonly List<PlannedChange> _changes = [];
    private readonly List<(EducationLevel Level, PlannedChange Change)> _education = [];
    private readonly List<int> _shown = [];
    private bool _longer;
    private readonly List<int> _lengths = [];
    private readonly List<Change?> _confirmed = [];
    private readonly List<(int Rank, int? IfNext)> _ranks = [];
    private Finding[] _assumed = [];
    private PolicyCase _case = null!;

    /// <summary>The places shown: the first, and the goal where it ranks lower.</summary>
    public IReadOnlyList<int> Shown => _shown;

    /// <summary>Finds what is missing in the places shown and plans what would close each.</summary>
    public void Plan(PolicyCase @case, Standing standing, KnownFacts facts, RankOptions options)
    {
        _case = @case;
        _missing.Clear();
        _changes.Clear();
        _education.Clear();
        _shown.Clear();
        _longer = false;
        _lengths.Clear();
        for (var i = 0; i < Math.Min(options.Top, before.Listed); i++)
            _shown.Add(before.At(i));
        if (before.Goal >= 0 && !_shown.Contains(before.Goal))
            _shown.Add(before.Goal);
        for (var i = 0; i < _shown.Count; i++)
        {
            var (occupation, from) = (_shown[i], _missing.Count);
            _lengths.Add(parts.Gaps.Find(occupation, standing, facts, before.Findings(occupation), _missing));
            for (var m = from; m < _missing.Count; m++)
                _changes.Add(IsConfirmed(occupation, i) ? Closing(@case, standing, _missing[m], occupation) : PlannedChange.Nothing);
        }
    }

    /// <summary>Works out places and changes. Nothing is evaluated after this.</summary>
    public void Settle(RankOptions options)
    {
        _confirmed.Clear();
        _ranks.Clear();
        var at = 0;
        for (var i = 0; i < _shown.Count; i++)
        {
            var occupation = _shown[i];
            for (var g = 0; g < _lengths[i]; g++, at++)
                _confirmed.Add(IsConfirmed(occupation, i) ? Confirmed(_missing[at], _changes[at], occupation, options) : null);
            int? ifNext =
                before.Groups[occupation] == OpportunityGroup.Next
                    ? null
                    : counterfactuals.Place(PlannedChange.Nothing, occupation, OpportunityGroup.Next);
            _ranks.Add(
                (
                    i < before.Ordered && before.At(i) == occupation ? i + 1 : counterfactuals.Place(PlannedChange.Nothing, occupation),
                    ifNext
                )
            );
        }
    }

    // What closing a gap would bring is worked out for the first places and the goal: lower places are not acted on first.
    private bool IsConfirmed(int occupation, int place) =>
        parts.Settings.ConfirmGaps && (place < parts.Settings.ConfirmedPlaces || occupation == before.Goal);

    private PlannedChange Closing(PolicyCase @case, Standing standing, in Missing missing, int occupation)
    {
        if (missing.Need >= 0)
            return counterfactuals.Evidence(missing.Need, missing.Kind == GapKind.Credential ? EvidenceKind.Assessed : EvidenceKind.Taught);
        var code = before.Candidate(occupation).Code;
        if (missing.Kind == GapKind.HandsOn)
            return counterfactuals.Activity(
                new ActivityRecord(
                    missing.Element[(ElementKinds.WorkBasedLearning.Length + 1)..],
                    (float)missing.Needed.Number,
                    code,
                    Source.Unsaid
                ),
                occupation
            );
        if (missing.Kind == GapKind.Education)
            return Reached(@case, missing.Element);
        var finding = before.Findings(occupation)[missing.Finding];
        // Longer work is ranked again for the first place that misses it, and for the goal: it touches every occupation.
        if (missing.Kind != GapKind.Experience || (_longer && occupation != before.Goal))
            return PlannedChange.Nothing;
        _longer = true;
        return LongerWork.Of(@case.Participant, finding, parts.Bundle.Catalog, standing, occupation) is { } longer
            ? counterfactuals.Facts(longer, FactKinds.Work)
            : PlannedChange.Nothing;
    }

    private PlannedChange Reached(PolicyCase @case, string element)
    {
        if (!EducationLevels.TryParse(element[(ElementKinds.Education.Length + 1)..], out var level))
            throw new InvalidOperationException($"a gap asks for education '{element}', which is no level");
        foreach (var (known, planned) in _education)
        {
            if (known == level)
                return planned;
        }

        var change = counterfactuals.Facts(
            @case.Participant with
            {
                Education = new EducationRecord(level, Source.Unsaid),
            },
            FactKinds.Education
        );
        _education.Add((level, change));
        return change;
    }

    /// <summary>The places shown, rendered.</summary>
    public ImmutableArray<RankedOccupation> List(Standing standing)
    {
        var over = parts.Fits?.Of(before) ?? default;
        var person = parts.ExpectedOutcomes?.Person(before) ?? default;
        var list = ImmutableArray.CreateBuilder<RankedOccupation>(_shown.Count);
        var at = 0;
        for (var i = 0; i < _shown.Count; i++)
        {
            var gap = new GapItem[_lengths[i]];
            for (var g = 0; g < gap.Length; g++, at++)
            {
                var missing = _missing[at];
                gap[g] = new GapItem(missing.Element, missing.Kind, missing.Likely, missing.Found, missing.Needed, _confirmed[at]);
            }

            var expected = Seen(_shown[i], over) ? parts.ExpectedOutcomes?.Of(_shown[i], person) : null;
            list.Add(Item(_shown[i], _ranks[i], standing, FitOf(_shown[i], over), expected, gap));
        }

        return list.MoveToImmutable();
    }

    private Change Confirmed(in Missing missing, PlannedChange change, int occupation, RankOptions options)
    {
        if (missing.Need >= 0)
        {
            var credential = parts.Elements.Credentials[missing.Need];
            return counterfactuals.Of(
                change,
                occupation,
                credential?.Months,
                credential is null ? null : (float?)StudyPlan.Fee(credential)
            );
        }

        if (missing.Kind is not (GapKind.Requirement or GapKind.Experience))
            return counterfactuals.Of(change, occupation, null, null);
        if (change != PlannedChange.Nothing)
            return counterfactuals.Of(change, occupation, (float)Math.Ceiling(missing.Needed.Number - missing.Found.Number), null);
        return IfMet(missing.Finding, occupation, options);
    }

    // The rank that an occupation would have if one of its blocking requirements were met: only its own group changes.
    private Change IfMet(int requirement, int occupation, RankOptions options)
    {
        var recorded = before.Findings(occupation);
        if (_assumed.Length < recorded.Length)
            _assumed = new Finding[recorded.Length * 2];
        recorded.CopyTo(_assumed);
        var findings = _assumed.AsSpan(0, recorded.Length);
        var finding = findings[requirement];
        findings[requirement] = finding with { Verdict = Verdict.Met };
        var (group, _) = PolicyWeighting.Weigh(findings, before.Candidate(occupation).Code, options);
        float? months = finding is { Found: { Kind: MeasureKind.Number, Unit: Unit.Months } found, Needed.Kind: MeasureKind.Number }
            ? (float)(finding.Needed.Number - found.Number)
            : null;
        return new Change(counterfactuals.Place(PlannedChange.Nothing, occupation, group), group, 0f, months, null);
    }

    private RankedOccupation Item(
        int index,
        (int Rank, int? IfNext) place,
        Standing standing,
        Fit fit,
        ExpectedOutcome? expectedOutcome,
        GapItem[] gap
    )
    {
        var occupation = parts.Bundle.Catalog.Occupations[index];
        var opportunity = parts.Bundle.Opportunities[index];
        var group = before.Groups[index];
        return new RankedOccupation
        {
            Code = occupation.Code,
            Title = occupation.Title,
            Rank = place.Rank,
            Group = group,
            RankIfNext = place.IfNext,
            IsGoal = index == before.Goal || _case.Participant.Goals.Alternatives.Contains(occupation.Code, StringComparer.Ordinal),
            Level = occupation.Level,
            MonthsAway = group switch
            {
                OpportunityGroup.Next => 0f,
                OpportunityGroup.Later => Away(standing, index, MissingMonths(gap)),
                _ => null,
            },
            Way = group == OpportunityGroup.Later ? Way(standing, index) : [],
            Pay = new OccupationPay(
                occupation.Wage?.P25,
                occupation.Wage?.Median,
                WorkStanding.OwnWage(occupation) is null ? occupation.Wage?.SharedWith ?? string.Empty : string.Empty
            ),
            Fit = fit,
            ExpectedOutcome = expectedOutcome,
            Score = before.Fits[index] + before.Low[index],
            Contributions = Contributions(opportunity),
            BiasContribution = parts.Bundle.Model.Occupations.CenteredBias(opportunity),
            Findings = [.. before.Findings(index)],
            Gap = ImmutableCollectionsMarshal.AsImmutableArray(gap),
            Fallbacks = occupation.Fallbacks,
            // The job held is not a next job.
            Seen = before.Held[index] ? null : parts.Seen?.Of(index, _case.Participant.Work.AsSpan(), _case.AsOf),
        };
    }

    private ImmutableArray<string> Way(Standing standing, int index) =>
        [.. MonthsAway.Between(standing, index).Where(IsTaken).Select(o => before.Candidate(o).Code)];

    // A job between that pays less than the person needs is not shown as part of the path.
    private bool IsTaken(int between)
    {
        foreach (ref readonly var finding in before.Findings(between))
        {
            if (finding is { Policy.Code: "advancement.floor", Verdict: Verdict.NotMet })
                return false;
        }

        return true;
    }

    // A level is never further away than the next level on the same path.
    private float? Away(Standing standing, int index, float missing)
    {
        var months = Reached(standing, index, missing);
        if (months is null)
            return null;
        foreach (var between in MonthsAway.Between(standing, index))
        {
            if (before.Groups[between] == OpportunityGroup.Later && Reached(standing, between, Missing(between)) is { } first)
                months = MathF.Max(months.Value, first);
        }

        return months;
    }

    private float? Reached(Standing standing, int index, float missing)
    {
        var findings = before.Findings(index);
        return Worked(standing, index, missing) is { } months
            ? MathF.Ceiling(
                MathF.Max(months, MonthsBefore.Fewest(findings, index, standing, _case, parts.Bundle)) + MonthsBefore.Schooling(findings)
            )
            : null;
    }

    // Months of experience missing, of an occupation that may not be listed.
    private float Missing(int index)
    {
        foreach (ref readonly var finding in before.Findings(index))
        {
            if (finding is { Policy.Code: "readiness.experience", Verdict: Verdict.NotMet, Needed.Kind: MeasureKind.Number })
                return (float)(finding.Needed.Number - finding.Found.Number);
        }

        return 0f;
    }

    // Where months are served and a credential of the step is missing, it takes the months of study.
    private float? Worked(Standing standing, int index, float missing)
    {
        var months = MonthsAway.Of(standing, index, missing);
        if (months is null or > 0f)
            return months;
        foreach (var code in standing.UsualCredentials(index))
        {
            if (
                parts.Bundle.Catalog.FindCredential(code) is { } credential
                && StudyPlan.Months(credential, parts.Bundle.Policies.Thresholds[Thresholds.StudyHours], parts.Bundle.Policies.Thresholds)
                    is { } study
            )
                return MathF.Ceiling((float)study);
        }

        return months;
    }

    private static float MissingMonths(GapItem[] gap)
    {
        foreach (var item in gap)
        {
            if (item.Kind == GapKind.Experience)
                return (float)(item.Needed.Number - item.Found.Number);
        }

        return 0f;
    }

    // A move within one code is not observable: no outcome is stated for it.
    private bool Seen(int occupation, (float Normalizer, bool[] Left) over) =>
        parts.Seen is null || over.Left is null || !over.Left[occupation];

    // Content says similarity in three grades and no probability; a calibrated probability needs outcomes of this very occupation.
    private Fit FitOf(int occupation, (float Normalizer, bool[] Left) over)
    {
        var logit = before.Logits[occupation];
        var above = logit - before.MeanFit;
        var grade =
            above >= parts.Settings.CloseFrom ? FitGrade.Close
            : above >= parts.Settings.RelatedFrom ? FitGrade.Related
            : FitGrade.Far;
        return parts.Fits?.Of(occupation, logit, grade, over) ?? new Fit(FitBasis.Content, logit, grade, 0, null, null, null);
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
        list.AsSpan()
            .Sort(
                static (a, b) =>
                {
                    var bySize = MathF.Abs(b.Contribution).CompareTo(MathF.Abs(a.Contribution));
                    return bySize != 0 ? bySize : string.CompareOrdinal(a.Element, b.Element);
                }
            );
        return ImmutableCollectionsMarshal.AsImmutableArray(list);
    }
}
