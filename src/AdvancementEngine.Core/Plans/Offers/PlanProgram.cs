using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;
using AdvancementEngine.State;

namespace AdvancementEngine.Plans.Offers;

/// <summary>What a program means for the jobs of a plan: what it teaches toward them, its exams that lead there, and how long it helps
/// after its end.</summary>
internal sealed class PlanProgram(CareerCatalog catalog, PlanItems items)
{
    private const int MostTaught = 3;

    /// <summary>The plan, its jobs to aim at chosen, with the program's part in it.</summary>
    public Plan Fill(Plan plan, ProgramRecord? record, Participant participant)
    {
        if (record is null)
            return plan;
        if (plan.ProgramDone)
            return plan with
            {
                ProgramCompleted = participant.ProgramCompleted,
                FollowUpMonths = (float?)record.Number(ProgramFacts.FollowUpMonths),
            };
        int[] jobs =
        [
            // Without a goal the first job of the page, which the path begins with.
            .. plan
                .Aims.Where((a, at) => plan.Target is null ? at == 0 : a.IsGoal)
                .Select(a => catalog.OccupationIndex(a.Job.Code))
                .Where(o => o >= 0),
        ];
        var exams = catalog
            .Credentials.Where(c => plan.ProgramExams.Contains(c.Name) && jobs.Any(o => LeadsTo(c, o)))
            .ToArray();
        return plan with
        {
            ProgramTeaches =
            [
                .. record
                    .Holding(ProgramFacts.Taught)
                    .Select(f => f.About)
                    .Where(e => jobs.Any(o => items.Asks(o, e)))
                    .Where(e => participant.Evidence.All(p => p.Element != e || p.Kind > EvidenceKind.Used))
                    .Distinct(StringComparer.Ordinal)
                    .Select(e => catalog.FindElement(e)?.Name ?? string.Empty)
                    .Where(n => n.Length > 0)
                    .Take(MostTaught),
            ],
            ProgramGoalExams = [.. exams.Select(c => c.Name)],
            ProgramAlsoPaid =
            [
                .. catalog
                    .Credentials.Except(exams)
                    .Where(c => plan.ProgramExams.Contains(c.Name) && record.Number(ProgramFacts.FeeSupport, c.Code) >= 100)
                    .Select(c => c.Name),
            ],
            ProgramTests =
            [
                .. catalog
                    .Credentials.Where(c => plan.ProgramExams.Contains(c.Name) && IsTestedHere(record, c.Code))
                    .Select(c => c.Name),
            ],
            ProgramPaidExams = [.. exams.Where(c => record.Number(ProgramFacts.FeeSupport, c.Code) >= 100).Select(c => c.Name)],
        };
    }

    // A site recorded for no exam by name is one for all of them.
    private static bool IsTestedHere(ProgramRecord record, string credential) =>
        record
            .Holding(ProgramFacts.TestSite)
            .Any(f => f.Value == OnSite && (f.About.Length == 0 || f.About == credential));

    private const string OnSite = "on-site";

    private bool LeadsTo(Credential credential, int occupation)
    {
        foreach (var link in catalog.LinksOf(credential.Code))
        {
            if (link is { Via: null, Strength: >= CareerFields.SpeaksFrom } && link.Occupation == catalog.Occupations[occupation].Code)
                return true;
        }

        return catalog.Ladder.To(occupation).Any(s => s.Credentials.Contains(credential.Code, StringComparer.Ordinal));
    }
}
