using System.Collections.Immutable;
using System.Runtime.InteropServices;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Factorization;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Ranking;

/// <summary>Changes one fact and ranks again. Scratch, reused; not thread-safe.</summary>
internal sealed class Counterfactuals(Bundle bundle, AffectedOccupations affected)
{
    private readonly Evaluation _after = new(bundle);
    private string? _scored;
    private float _scoredWeight;

    /// <summary>The evaluation after the last change.</summary>
    public Evaluation After => _after;

    /// <summary>Mean gain over the list after the last change, logits.</summary>
    public float MeanGain { get; private set; }

    /// <summary>Ranks again with one more piece of evidence.</summary>
    public void Add(Evaluation before, PolicyCase @case, string element, EvidenceKind kind, ReadOnlySpan<Candidate> candidates, ReadOnlySpan<bool> held, RankOptions options)
    {
        var state = bundle.Model.Manifest.State;
        if (state.BlockEvenness > 0f) ScoreAfresh(@case, @case.Participant with { Evidence = @case.Participant.Evidence.Add(new Evidence(element, kind, Source.Unsaid)) });
        else ScoreWith(before, element, state.Of(kind) * state.Block(ElementKinds.Of(element)));
        if (PolicyTouch.May(bundle.Policies, @case, element))
        {
            var changed = @case.Participant with { Evidence = @case.Participant.Evidence.Add(new Evidence(element, kind, Source.Unsaid)) };
            var kinds = string.Equals(ElementKinds.Of(element), ElementKinds.Credential, StringComparison.Ordinal) ? FactKinds.Credentials : FactKinds.Skills;
            _after.JudgeChange(before, With(@case, changed), kinds, candidates, affected.All.AsSpan(), options);
        }
        else
        {
            _after.JudgeAs(before);
        }

        MeanGain = Mean(before, held);
    }

    /// <summary>Ranks again with changed facts.</summary>
    /// <param name="before">The evaluation of the participant as recorded.</param>
    /// <param name="case">The case as recorded.</param>
    /// <param name="changed">The participant with the changed facts; occupations held must be the same.</param>
    /// <param name="kinds">The kinds of fact that differ.</param>
    /// <param name="candidates">The catalogue's occupations.</param>
    /// <param name="held">By dense index: true for an occupation held.</param>
    /// <param name="options">The request's options.</param>
    public void Change(Evaluation before, PolicyCase @case, Participant changed, FactKinds kinds, ReadOnlySpan<Candidate> candidates, ReadOnlySpan<bool> held, RankOptions options)
    {
        ScoreAfresh(@case, changed);
        _after.JudgeChange(before, With(@case, changed), kinds, candidates, affected.All.AsSpan(), options);
        MeanGain = Mean(before, held);
    }

    /// <summary>Ranks again with one more activity for an occupation.</summary>
    public void Add(Evaluation before, PolicyCase @case, ActivityRecord activity, int occupation, ReadOnlySpan<Candidate> candidates, ReadOnlySpan<bool> held, RankOptions options)
    {
        var element = ElementKinds.Id(ElementKinds.WorkBasedLearning, activity.Activity);
        var state = bundle.Model.Manifest.State;
        var changed = @case.Participant with { Activities = @case.Participant.Activities.Add(activity) };
        if (state.BlockEvenness > 0f) ScoreAfresh(@case, changed);
        else ScoreWith(before, element, state.Used * state.Block(ElementKinds.WorkBasedLearning));
        _after.JudgeChange(before, With(@case, changed), FactKinds.Activities, candidates, affected.ByActivityFor(occupation), options);
        MeanGain = Mean(before, held);
    }

    /// <summary>Forgets the last participant.</summary>
    public void Begin() => _scored = null;

    // The same element toward several occupations gives the same scores: only what the policies say differs.
    private void ScoreWith(Evaluation before, string element, float weight)
    {
        if (_scoredWeight == weight && string.Equals(_scored, element, StringComparison.Ordinal)) return;
        Weigh(before, element, weight);
        _after.Score();
        (_scored, _scoredWeight) = (element, weight);
    }

    // Where blocks are evened, one more element changes the weight of the others.
    private void ScoreAfresh(PolicyCase @case, Participant changed)
    {
        _scored = null;
        ParticipantState.Build(changed, @case.AsOf, bundle.Model.Occupations, bundle.Model.Manifest.State, _after.Elements);
        _after.Score();
    }

    private static PolicyCase With(PolicyCase @case, Participant changed) => new(changed, @case.AsOf, @case.Catalogue, @case.Program, @case.Request);

    // The state's elements with one more, or with a stronger weight for one already there.
    private void Weigh(Evaluation before, string element, float weight)
    {
        var index = bundle.Model.Occupations.ElementIndex(element);
        var elements = _after.Elements;
        elements.Clear();
        elements.AddRange(CollectionsMarshal.AsSpan(before.Elements));
        if (index < 0) return;
        var at = 0;
        while (at < elements.Count && elements[at].Element < index) at++;
        if (at < elements.Count && elements[at].Element == index)
            elements[at] = new WeightedElement(index, MathF.Max(weight, elements[at].Weight));
        else
            elements.Insert(at, new WeightedElement(index, weight));
    }

    private float Mean(Evaluation before, ReadOnlySpan<bool> held)
    {
        var sum = 0f;
        var count = 0;
        for (var o = 0; o < held.Length; o++)
        {
            if (held[o]) continue;
            sum += ScoreOf(_after, o) - ScoreOf(before, o);
            count++;
        }

        return count == 0 ? 0f : sum / count;
    }

    /// <summary>Where an occupation stands after the last change.</summary>
    public Change Of(Evaluation before, int occupation, ReadOnlySpan<bool> held, float? months, float? costUsd) =>
        new(_after.Place(occupation, _after.Groups[occupation], held), _after.Groups[occupation], Gain(before, occupation), months, costUsd);

    /// <summary>Gain of an occupation by the last change, above the list's mean gain.</summary>
    public float Gain(Evaluation before, int occupation) => ScoreOf(_after, occupation) - ScoreOf(before, occupation) - MeanGain;

    private static float ScoreOf(Evaluation evaluation, int occupation) => evaluation.Fits[occupation] + evaluation.Adjustments[occupation];

    /// <summary>Where an occupation would stand if one of its blocking requirements were met: only its own group changes.</summary>
    public static Change IfMet(Evaluation before, int occupation, ReadOnlySpan<bool> held, ReadOnlySpan<Finding> findings, int requirement, string code, RankOptions options)
    {
        var copy = findings.ToArray();
        copy[requirement] = copy[requirement] with { Verdict = Verdict.Met };
        var (group, _) = Evaluation.Weigh(copy, code, options);
        var finding = findings[requirement];
        float? months = finding is { Found: { Kind: MeasureKind.Number, Unit: Unit.Months } found, Needed.Kind: MeasureKind.Number }
            ? (float)(finding.Needed.Number - found.Number)
            : null;
        return new Change(before.Place(occupation, group, held), group, 0f, months, null);
    }
}
