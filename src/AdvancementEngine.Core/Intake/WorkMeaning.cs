using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Intake;

/// <summary>Reads jobs beside the rest of the record: whose evidence says that people are led leads them in the last IT job, the one person
/// for all computers administers systems where the record shows it, and who has led people for years outside IT and aims at projects or a
/// department stands where supervisors do.</summary>
public static class WorkMeaning
{
    // Technologies of administration, used at work, from which a job was more than user support. Ours.
    private const int FewestOfSystems = 2;

    // Words in the ids of technologies that administrators run, and desks do not.
    private static readonly string[] s_systems =
    [
        "windows-server",
        "active-directory",
        "vmware",
        "hyper-v",
        "linux",
        "unix",
        "powershell",
        "bash",
        "azure",
        "amazon-web-services",
        "exchange",
        "firewall",
        "router",
    ];

    // Years of leading from which it counts as supervising. Ours.
    private const int YearsOfLeading = 3;

    private const string Supervisors = "43-1011.00";

    // Goals that begin with leading: project management, IT projects, IT departments.
    private static readonly string[] s_ledGoals = ["13-1082.00", "15-1299.09", "11-3021.00"];

    private const string Support = "15-1232.00";
    private const string Systems = "15-1244.00";

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
            !(e.Source.When > asOf) && LeadWords.IsSaid(e.Text)
        );
        var last = leads ? Last(participant.Work, catalog, asOf) : -1;
        var work = participant.Work;
        for (var i = 0; i < work.Length; i++)
        {
            if (i == last)
                work = work.SetItem(i, work[i] with { Source = LeadWords.Marked(work[i].Source) });
            if (
                work[i].Occupation == Support
                && GeneralistWords.IsSaid(work[i].Source)
                && ShowsSystems(participant, asOf)
                && catalog.FindOccupation(Systems) is not null
            )
                work = work.SetItem(i, work[i] with { Occupation = Systems });
            else if (IsLongLeading(work[i], asOf) && AimsAtLeading(participant) && catalog.FindOccupation(Supervisors) is not null)
                work = work.SetItem(i, work[i] with { Occupation = Supervisors });
        }

        return participant with
        {
            Work = work,
        };
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

    private static bool ShowsSystems(Participant participant, DateOnly asOf) =>
        participant
            .Evidence.Where(e =>
                e.Kind is EvidenceKind.Used or EvidenceKind.Assessed && !(e.Source.When > asOf)
            )
            .Select(e => e.Element)
            .Distinct(StringComparer.Ordinal)
            .Count(IsOfSystems) >= FewestOfSystems;

    private static bool IsOfSystems(string element) =>
        element.StartsWith(ElementKinds.Technology, StringComparison.Ordinal)
        && Array.Exists(s_systems, word => element.Contains(word, StringComparison.Ordinal));
}
