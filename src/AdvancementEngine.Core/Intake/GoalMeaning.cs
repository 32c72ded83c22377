using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;
using AdvancementEngine.State;

namespace AdvancementEngine.Intake;

/// <summary>Reads a goal that may mean several occupations beside the work on record: the one held now is not aimed at, nobody is offered
/// what stands two levels above, a name that several fields share means one's own, and a single meaning is no question.</summary>
public static class GoalMeaning
{
    /// <summary>The participant with the goal read where one meaning is left; with fewer meanings, or as given, otherwise.</summary>
    /// <param name="participant">As read.</param>
    /// <param name="catalog">The catalog of its codes.</param>
    /// <param name="asOf">The day the facts are taken as of.</param>
    public static Participant Apply(Participant participant, CareerCatalog catalog, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(participant);
        ArgumentNullException.ThrowIfNull(catalog);
        if (participant.Goals is not { TargetOccupation: null, Unread: { Candidates: { Length: > 0 } candidates } unread })
            return participant;
        var left = candidates
            .Where(c =>
                !participant.Work.Any(w => string.Equals(w.Occupation, c, StringComparison.Ordinal) && (w.End is null || w.End >= asOf))
            )
            .ToList();
        // Of joined goals each counts.
        if (left.Count > 1 && TextForms.Joined(unread.Text).Count > 1)
            return participant;
        if (left.Count > 1)
            left = WithinReach(left, participant, catalog);
        if (left.Count > 1)
            left = OfOwnField(left, participant, catalog);
        return left.Count == 1 ? With(participant, participant.Goals with { TargetOccupation = left[0], Unread = null })
            : left.Count == 0 || left.Count == candidates.Length ? participant
            : With(participant, participant.Goals with { Unread = unread with { Candidates = [.. left] } });
    }

    private static Participant With(Participant participant, Participants.Goals goals) => participant with { Goals = goals };

    // One level above the work on record, a degree standing for early work; where all are above that, the lowest, but for who has nothing
    // on record to go by: that person is asked.
    private static List<string> WithinReach(List<string> candidates, Participant participant, CareerCatalog catalog)
    {
        var held = participant.Work.Select(w => Level(w.Occupation, catalog)).Append((int)OccupationLevel.Entry).Max();
        if (held < (int)OccupationLevel.Early && participant.Education?.Level >= EducationLevel.Bachelor)
            held = (int)OccupationLevel.Early;
        var within = candidates.Where(c => Level(c, catalog) <= held + 1).ToList();
        if (within.Count > 0)
            return within;
        if (participant is { Work.IsEmpty: true, Education: null or { Level: < EducationLevel.Associate } })
            return candidates;
        var lowest = candidates.Min(c => Level(c, catalog));
        return [.. candidates.Where(c => Level(c, catalog) == lowest)];
    }

    private static List<string> OfOwnField(List<string> candidates, Participant participant, CareerCatalog catalog)
    {
        var fields = CareerMap.Of(catalog).Fields;
        var own = CareerField.None;
        foreach (var spell in participant.Work)
        {
            if (Level(spell.Occupation, catalog) > 0)
                own |= fields.Of(catalog.OccupationIndex(spell.Occupation));
        }

        var within = candidates.Where(c => (fields.Of(catalog.OccupationIndex(c)) & own) != 0).ToList();
        return within.Count > 0 ? within : candidates;
    }

    // 0 for work outside IT.
    private static int Level(string occupation, CareerCatalog catalog) =>
        catalog.FindOccupation(occupation) is { UsualOrigin: false, Level: { } level } ? (int)level : 0;
}
