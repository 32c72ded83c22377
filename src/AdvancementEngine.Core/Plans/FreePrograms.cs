using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;
using AdvancementEngine.Ranking.Steps;

namespace AdvancementEngine.Plans;

/// <summary>Chooses, for somebody in no program, one with no fee that trains for the first job of the plan: the one that pays for most of
/// its exams, then the first by its id. Who has worked in IT, can apply now, or reads below what it asks, is sent to none.</summary>
internal sealed class FreePrograms(CareerCatalog catalog, DateOnly asOf)
{
    private const string ReadingRule = "academic:reading-grade-level";
    private const string AtLeast = "at-least ";

    /// <summary>The program; null for none.</summary>
    /// <param name="plan">The plan with its first action and paths.</param>
    /// <param name="participant">The person.</param>
    /// <param name="programs">Programs to choose from.</param>
    public PlanFreeProgram? For(Plan plan, Participant participant, IEnumerable<TrainingProgram> programs)
    {
        if (participant.Program is not null || IsInIt(plan.Present) || IsInIt(plan.Last))
            return null;
        if (plan.Now is not { Kind: not ("APPLY" or "REVIEW" or "STAY") } now)
            return null;
        string[] jobs = [now.Toward, .. plan.Paths.Take(1).Select(p => p.Stages[0].Job.Code)];
        string[] exams =
        [
            .. plan.Paths.Take(1).SelectMany(p => p.Stages[0].Credentials).Select(c => c.Code),
            .. now.Credential is { } earned ? [earned.Code] : (string[])[],
        ];
        return programs
            .Select(p => new ProgramRecord(p, asOf))
            .Where(p => IsFree(p) && p.StatedTargets.Any(jobs.Contains) && MayEnter(p, participant))
            .Select(p => new PlanFreeProgram(p.Program.Id, p.Program.Name, p.Program.Provider, Paid(p, exams)))
            .OrderByDescending(p => p.Pays.Length)
            .ThenBy(p => p.Id, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    private bool IsInIt(PlanJob? job) => job is not null && catalog.FindOccupation(job.Code) is { UsualOrigin: false };

    private static bool IsFree(ProgramRecord program) => program.Number(ProgramFacts.Cost) is 0;

    private ImmutableArray<string> Paid(ProgramRecord program, string[] exams) =>
        [
            .. exams
                .Distinct(StringComparer.Ordinal)
                .Where(e => program.Number(ProgramFacts.FeeSupport, e) >= 100)
                .Select(e => catalog.FindCredential(e)?.Name)
                .OfType<string>(),
        ];

    // What is not known is asked there.
    private static bool MayEnter(ProgramRecord program, Participant participant)
    {
        var rule = program.Holding(ProgramFacts.EntryRequirement).LastOrDefault(f => f.About == ReadingRule)?.Value ?? string.Empty;
        return !rule.StartsWith(AtLeast, StringComparison.Ordinal)
            || !FactField.TryNumber(rule[AtLeast.Length..], out var asked)
            || !(StepNeeds.Grade(participant, "reading-grade-level") < asked);
    }
}
