using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.State;

namespace AdvancementEngine.Plans.Records;

/// <summary>Says of a person's work what is on record: a job now, one that ended, none, or nothing known.</summary>
internal static class PlanWork
{
    /// <summary>The plan with present and last job.</summary>
    public static Plan Fill(Plan plan, Participant participant, Standing standing, PlanItems items, CareerCatalog catalog)
    {
        var asOf = plan.AsOf;
        var spells = participant.Work.Where(w => w.Start <= asOf && !PlanRecord.IsNote(w.Stated)).ToArray();
        var present = standing.Work.Present;
        DateOnly? ended = null;
        if (present >= 0)
        {
            var own = spells.Where(w => w.Occupation == catalog.Occupations[present].Code).ToArray();
            if (!own.Any(w => w.IsPresent(asOf)))
                ended = own.Max(w => w.End);
        }

        var last = present >= 0 ? null : spells.Where(w => !w.IsPresent(asOf)).MaxBy(w => w.End);
        var outside =
            standing.UnreadPresentWork is null && present < 0
                ? spells.LastOrDefault(w => w.IsPresent(asOf) && !w.IsNoJob) ?? last
                : null;
        return plan with
        {
            OtherJob = outside is { Occupation: WorkSpell.OtherOccupation } ? PlanRecord.Shown(outside.Stated) : string.Empty,
            AlsoWorks = present >= 0 && ended is null ? Beside(spells, catalog.Occupations[present].Code, asOf) : [],
            Present = present >= 0 ? items.Job(present) : null,
            PresentEnded = ended,
            Last = last is not null && catalog.OccupationIndex(last.Occupation) is >= 0 and var index ? items.Job(index) : null,
            Work =
                present >= 0 || standing.Work.IsEmployed || standing.UnreadPresentWork is not null ? Plan.PresentWork
                : last is not null ? Plan.PastWork
                : participant.WorkHistoryKnown ? Plan.NoWork
                : Plan.UnknownWork,
        };
    }

    // Other jobs held at the same time as the one that counts, in the person's own words.
    private static ImmutableArray<string> Beside(WorkSpell[] spells, string present, DateOnly asOf) =>
        [
            .. spells
                .Where(w => w.Occupation != present && w.IsPresent(asOf) && w.Stated.Length > 0)
                .Select(w => PlanRecord.Shown(w.Stated))
                .Where(s => s.Length > 0)
                .Distinct(StringComparer.Ordinal),
        ];
}
