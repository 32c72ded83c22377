using System.Globalization;
using AdvancementEngine.Data.Records;
using AdvancementEngine.Observations;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Data.Observations;

/// <summary>People who may be one person with two ids: they could be in both training and test, which would make results on people held out
/// too good.</summary>
internal static class PersonNotes
{
    private const int MostListed = 5;

    /// <summary>One note for ids that differ only in case or leading zeros, and one for people whose records are all equal.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<ObservedState> states, IReadOnlyList<ObservedOutcome> outcomes)
    {
        var notes = new List<string>();
        var people = states.Select(s => s.Person).Distinct(StringComparer.Ordinal).ToList();
        var alike = people
            .GroupBy(PersonIds.Folded, StringComparer.Ordinal)
            .Where(g => g.Skip(1).Any())
            .Select(g => string.Join(" and ", g.Select(DataProblem.Quote)))
            .ToList();
        if (alike.Count > 0)
            notes.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{alike.Count} groups of ids differ only in case or leading zeros: {Listed(alike)}; each group stays on one side of "
                        + $"every split and counts as one person there; if they are one person, correct the ids"
                )
            );
        var twins = Twins(states, outcomes);
        if (twins > 0)
            notes.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{twins} of {people.Count} people have the same elements and outcomes as another; if they are one person with two "
                        + $"ids, the results on people held out are too good"
                )
            );
        return notes;
    }

    private static int Twins(IReadOnlyList<ObservedState> states, IReadOnlyList<ObservedOutcome> outcomes)
    {
        var came = outcomes.ToLookup(o => o.State);
        string Record(int state) =>
            string.Join(
                ',',
                states[state]
                    .Elements.Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Element}*{e.Weight:R}"))
                    .Concat(
                        came[state]
                            .Select(o => string.Create(CultureInfo.InvariantCulture, $"{o.Opportunity}={(int)o.Kind}:{o.Value:R}"))
                            .Order(StringComparer.Ordinal)
                    )
            );
        var records = states
            .Index()
            .GroupBy(s => s.Item.Person, StringComparer.Ordinal)
            .Select(p => string.Join('|', p.Select(s => Record(s.Index)).Order(StringComparer.Ordinal)));
        return records.GroupBy(r => r, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).Sum(g => g.Count());
    }

    private static string Listed(List<string> items) =>
        string.Join("; ", items.Take(MostListed))
        + (items.Count > MostListed ? string.Create(CultureInfo.InvariantCulture, $"; and {items.Count - MostListed} more") : string.Empty);
}
