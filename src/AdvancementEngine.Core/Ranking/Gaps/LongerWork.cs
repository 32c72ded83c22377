using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Gaps;

/// <summary>A participant with the months of related work that a requirement misses: a related spell that began as much earlier.</summary>
internal static class LongerWork
{
    /// <returns>The changed participant; null where no work recorded is related to the occupation.</returns>
    public static Participant? Of(Participant participant, Finding finding, CareerCatalog catalog, Standing standing, int target)
    {
        if (finding is not { Found: { Kind: MeasureKind.Number, Unit: Unit.Months } found, Needed: { Kind: MeasureKind.Number } needed })
            return null;
        for (var i = 0; i < participant.Work.Length; i++)
        {
            var spell = participant.Work[i];
            if (
                catalog.OccupationIndex(spell.Occupation) is not (>= 0 and var from)
                || catalog.Occupations[from].UsualOrigin
                || !standing.IsRelated(from, target)
            )
                continue;
            var earlier = spell.Start.AddMonths(-(int)Math.Ceiling(needed.Number - found.Number));
            return participant with { Work = participant.Work.SetItem(i, spell with { Start = earlier }) };
        }

        return null;
    }
}
