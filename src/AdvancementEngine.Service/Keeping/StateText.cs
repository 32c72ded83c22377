using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Service.Keeping;

/// <summary>A participant's coded elements as text, with only what training needs.</summary>
internal static class StateText
{
    /// <summary><c>id kind</c> separated by semicolons; the kind is empty for facts other than evidence.</summary>
    public static string Of(Participant person)
    {
        var elements = person
            .Evidence.Select(e => $"{e.Element} {e.Kind.Code()}")
            .Concat(
                person
                    .Work.Where(w => w.Occupation != WorkSpell.OtherOccupation)
                    .Select(w => $"{ElementKinds.Id(ElementKinds.Occupation, w.Occupation)} ")
            )
            .Concat(person.Activities.Select(a => $"{ElementKinds.Id(ElementKinds.WorkBasedLearning, a.Activity)} "));
        if (person.Education is { } education)
            elements = elements.Append($"{ElementKinds.Id(ElementKinds.Education, education.Level.Code())} ");
        return string.Join(';', elements);
    }
}
