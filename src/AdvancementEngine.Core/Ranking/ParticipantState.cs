using AdvancementEngine.Catalog;
using AdvancementEngine.Factorization;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Ranking;

/// <summary>Builds the weighted elements of a participant that a model knows.</summary>
internal static class ParticipantState
{
    /// <summary>Fills <paramref name="into"/> with the participant's elements, ascending by model index, each once with its strongest evidence.</summary>
    /// <returns>The number of elements the model knows.</returns>
    public static int Build(Participant participant, DateOnly asOf, FactorModel model, StateOptions options, List<WeightedElement> into)
    {
        into.Clear();
        foreach (var evidence in participant.Evidence)
        {
            if (!(evidence.Source.When > asOf))
                Add(model, evidence.Element, options.Of(evidence.Kind) * options.Block(ElementKinds.Of(evidence.Element)), into);
        }

        foreach (var spell in participant.Work)
        {
            if (spell.Start <= asOf)
                Add(model, ElementKinds.Id(ElementKinds.Occupation, spell.Occupation), options.Used * options.Block(ElementKinds.Occupation), into);
        }

        if (participant.Education is { } education)
            Add(model, ElementKinds.Id(ElementKinds.Education, education.Level.Code()), options.Used * options.Block(ElementKinds.Education), into);
        foreach (var activity in participant.Activities)
        {
            if (!(activity.Source.When > asOf) && WorkBasedLearning.TryStage(activity.Activity, out var stage) && stage > LearningStage.Awareness)
                Add(model, ElementKinds.Id(ElementKinds.WorkBasedLearning, activity.Activity), options.Used * options.Block(ElementKinds.WorkBasedLearning), into);
        }

        var known = Order(into);
        if (options.BlockEvenness > 0f) Even(model, options, into);
        return known;
    }

    private static void Add(FactorModel model, string element, float weight, List<WeightedElement> into)
    {
        var index = model.ElementIndex(element);
        if (index >= 0 && weight > 0f)
            into.Add(new WeightedElement(index, weight));
    }

    private static void Even(FactorModel model, StateOptions options, List<WeightedElement> elements)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var element in elements)
        {
            var kind = ElementKinds.Of(model.ElementIds[element.Element]);
            counts[kind] = counts.GetValueOrDefault(kind) + 1;
        }

        for (var i = 0; i < elements.Count; i++)
            elements[i] = elements[i] with { Weight = elements[i].Weight * options.Evened(counts[ElementKinds.Of(model.ElementIds[elements[i].Element])]) };
    }

    // Ascending by index; of several pieces of evidence for one element the strongest stays.
    private static int Order(List<WeightedElement> elements)
    {
        elements.Sort(static (a, b) => a.Element != b.Element ? a.Element.CompareTo(b.Element) : b.Weight.CompareTo(a.Weight));
        var kept = 0;
        for (var i = 0; i < elements.Count; i++)
        {
            if (kept > 0 && elements[kept - 1].Element == elements[i].Element) continue;
            elements[kept++] = elements[i];
        }

        elements.RemoveRange(kept, elements.Count - kept);
        return kept;
    }
}
