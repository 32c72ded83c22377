using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using static AdvancementEngine.Catalog.KnownOccupations;

namespace AdvancementEngine.Intake;

/// <summary>Reads jobs with the rest of the record: evidence of leading people applies to the last IT job, the sole IT person
/// administers systems where the record shows it, and a person who has led people for years outside IT and aims at projects or a
/// department is at the level of supervisors; a job with a title outside IT, with the tools of IT staff used in it, is asked
/// about.</summary>
public static class WorkMeaning
{
    // Years of leading from which it counts as supervising. Ours.
    private const int YearsOfLeading = 3;

    // Goals that begin with leading: project management, IT projects, IT departments.
    private static readonly string[] s_ledGoals = [ProjectManagementSpecialists, ItProjectManagers, ItManagers];

    /// <summary>The participant with the jobs read.</summary>
    /// <param name="participant">As read, one fact after the other.</param>
    /// <param name="catalog">The catalog of its codes.</param>
    /// <param name="asOf">The day the facts are taken as of.</param>
    public static Participant Apply(Participant participant, CareerCatalog catalog, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(participant);
        ArgumentNullException.ThrowIfNull(catalog);
        if (participant.Work.IsEmpty)
            return participant;
        var leads = participant.UnreadEvidence.Any(e =>
            e.Source.IsKnownBy(asOf) && LeadWords.IsSaid(e.Text)
        );
        var last = leads ? Last(participant.Work, catalog, asOf) : -1;
        var work = participant.Work;
        for (var i = 0; i < work.Length; i++)
        {
            if (i == last)
                work = work.SetItem(i, work[i] with { Source = LeadWords.Marked(work[i].Source) });
            if (
                work[i].Occupation == UserSupport
                && GeneralistWords.IsSaid(work[i].Source)
                && AdminTools.RunsSystems(participant, asOf)
                && catalog.FindOccupation(SystemAdministrators) is not null
            )
                work = work.SetItem(i, work[i] with { Occupation = SystemAdministrators });
            else if (IsLongLeading(work[i], asOf) && AimsAtLeading(participant) && catalog.FindOccupation(OfficeSupervisors) is not null)
                work = work.SetItem(i, work[i] with { Occupation = OfficeSupervisors });
        }

        return Asked(participant with { Work = work }, catalog, asOf);
    }

    private static bool AimsAtLeading(Participant participant) =>
        participant.Goals.TargetOccupation is { } target && s_ledGoals.Contains(target, StringComparer.Ordinal);

    private static bool IsLongLeading(WorkSpell work, DateOnly asOf) =>
        work.Occupation == WorkSpell.OtherOccupation
        && work.Start.AddYears(YearsOfLeading) <= (work.End is { } end && end < asOf ? end : asOf)
        && (LeadWords.IsSaid(work.Source.What) || LeadWords.IsPost(work.Stated) || ForcesWords.IsOfficer(work.Stated));

    // The IT job that goes on, or ended last; of several the one that began last. -1 for none.
    private static int Last(ImmutableArray<WorkSpell> work, CareerCatalog catalog, DateOnly asOf)
    {
        var last = -1;
        for (var i = 0; i < work.Length; i++)
        {
            if (
                work[i].Start > asOf
                || catalog.FindOccupation(work[i].Occupation) is not { UsualOrigin: false }
            )
                continue;
            if (last < 0 || (End(i), work[i].Start).CompareTo((End(last), work[last].Start)) >= 0)
                last = i;
        }

        return last;

        DateOnly End(int i) => work[i].End is { } end && end < asOf ? end : asOf;
    }

    // The present job of another title where the evidence is that of IT staff, and no IT job is on record: what it is gets asked.
    private static Participant Asked(Participant participant, CareerCatalog catalog, DateOnly asOf)
    {
        if (
            participant.Work.Any(w => catalog.FindOccupation(w.Occupation) is { UsualOrigin: false })
            || !participant.UnreadWork.IsEmpty
            || !AdminTools.RunsSystems(participant, asOf)
            || participant.Work.LastOrDefault(w => IsUnknownNow(w, asOf)) is not { } present
        )
            return participant;
        return participant with
        {
            Work = participant.Work.Remove(present),
            UnreadWork = [new(present.Stated, present.Start, present.End, present.Source, [])],
        };
    }

    private static bool IsUnknownNow(WorkSpell work, DateOnly asOf) =>
        work.Occupation == WorkSpell.OtherOccupation
        && !work.IsNoJob
        && work.IsStartKnown
        && work.Stated.Length > 0
        && work.IsPresent(asOf);
}
