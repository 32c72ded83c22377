using System.Collections.Frozen;
using System.Runtime.InteropServices;
using AdvancementEngine.Catalog;
using AdvancementEngine.Factorization;
using AdvancementEngine.Participants;

namespace AdvancementEngine.State;

/// <summary>Collects the participant's weighted elements that a model knows. Prepared once per model; safe for any number of
/// threads.</summary>
internal sealed class ParticipantState
{
    private readonly FactorModel _model;
    private readonly StateOptions _options;
    private readonly StateWeighting _weighting;
    private readonly FrozenDictionary<string, int> _occupations;
    private readonly int[] _education;
    private readonly int[] _activities;

    public ParticipantState(FactorModel model, StateOptions options)
    {
        _model = model;
        _options = options;
        _weighting = new StateWeighting(options, model.ElementIds.Select(ElementKinds.Of));
        _occupations = Enumerable
            .Range(0, model.ElementIds.Length)
            .Where(e => string.Equals(ElementKinds.Of(model.ElementIds[e]), ElementKinds.Occupation, StringComparison.Ordinal))
            .ToFrozenDictionary(e => model.ElementIds[e][(ElementKinds.Occupation.Length + 1)..], StringComparer.Ordinal);
        _education =
        [
            .. Enum.GetValues<EducationLevel>()
                .Order()
                .Select(level => model.ElementIndex(ElementKinds.Id(ElementKinds.Education, level.Code()))),
        ];
        _activities =
        [
            .. Participants.WorkBasedLearning.Activities.Select(a =>
                a.Stage > LearningStage.Awareness ? model.ElementIndex(ElementKinds.Id(ElementKinds.WorkBasedLearning, a.Code)) : -1
            ),
        ];
    }

    /// <summary>True if adding an element to a block changes the weights of the others.</summary>
    public bool IsEvened => _weighting.IsEvened;

    /// <summary>Weight of an evidenced element, alone in its block.</summary>
    /// <param name="element">Model index.</param>
    /// <param name="kind">Kind of evidence.</param>
    public float Weight(int element, EvidenceKind kind) => _weighting.Weight(element, _options.Of(kind));

    /// <summary>Weight of an element that is a fact in itself: an occupation held, an education level, a completed activity.</summary>
    /// <param name="element">Model index.</param>
    public float Weight(int element) => _weighting.Weight(element, _options.Used);

    /// <summary>Fills <paramref name="into"/> with the participant's elements, ascending by model index, each once with its strongest
    /// evidence.</summary>
    /// <returns>The number of elements the model knows.</returns>
    public int Build(Participant participant, DateOnly asOf, List<WeightedElement> into)
    {
        into.Clear();
        foreach (var evidence in participant.Evidence)
        {
            if (evidence.Source.IsKnownBy(asOf) && _model.ElementIndex(evidence.Element) is >= 0 and var element)
                Add(element, Weight(element, evidence.Kind), into);
        }

        foreach (var spell in participant.Work)
        {
            if (spell.Start <= asOf && _occupations.TryGetValue(spell.Occupation, out var element))
                Add(element, Weight(element), into);
        }

        if (participant.Education is { } education && _education[(int)education.Level] is >= 0 and var reached)
            Add(reached, Weight(reached), into);
        foreach (var activity in participant.Activities)
        {
            if (activity.Source.IsKnownBy(asOf) && ActivityElement(activity.Activity) is >= 0 and var element)
                Add(element, Weight(element), into);
        }

        var known = Order(into);
        _weighting.Even(CollectionsMarshal.AsSpan(into));
        return known;
    }

    /// <summary>Model index of an activity at exposure stage or above; -1 for any other, or one the model does not know.</summary>
    public int ActivityElement(string activity)
    {
        var activities = Participants.WorkBasedLearning.Activities;
        for (var i = 0; i < activities.Length; i++)
        {
            if (string.Equals(activities[i].Code, activity, StringComparison.Ordinal))
                return _activities[i];
        }

        return -1;
    }

    private static void Add(int element, float weight, List<WeightedElement> into)
    {
        if (weight > 0f)
            into.Add(new WeightedElement(element, weight));
    }

    // Ascending by index; if an element has several pieces of evidence, the strongest is kept.
    private static int Order(List<WeightedElement> elements)
    {
        elements.Sort(static (a, b) => a.Element != b.Element ? a.Element.CompareTo(b.Element) : b.Weight.CompareTo(a.Weight));
        var kept = 0;
        for (var i = 0; i < elements.Count; i++)
        {
            if (kept > 0 && elements[kept - 1].Element == elements[i].Element)
                continue;
            elements[kept++] = elements[i];
        }

        elements.RemoveRange(kept, elements.Count - kept);
        return kept;
    }
}
