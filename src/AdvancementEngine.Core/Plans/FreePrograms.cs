using System.Collections.Immutable;
using AdvancementEngine.Bundles;
using AdvancementEngine.Participants;
using AdvancementEngine.Plans.Offers;
using AdvancementEngine.Policies;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Plans;

/// <summary>Chooses, for a person in no program, one with no fee that trains for the first job of the plan: the one that pays for most of
/// its exams, then the first by its id. None for a person who has worked in IT, can apply now, or is
/// known not to meet an entry rule.</summary>
internal sealed class FreePrograms(Bundle bundle, DateOnly asOf)
{
    /// <summary>The program; null for none.</summary>
    /// <param name="plan">The plan with its first action and paths.</param>
    /// <param name="participant">The person.</param>
    /// <param name="programs">Programs to choose from.</param>
    public PlanFreeProgram? For(Plan plan, Participant participant, IEnumerable<TrainingProgram> programs)
    {
        if (participant.Program is not null || participant.Work.Any(IsInIt))
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
            .Where(p => IsFree(p) && p.StatedTargets.Any(jobs.Contains) && MayEnter(p.Program, participant))
            .Select(p => new PlanFreeProgram(p.Program.Id, p.Program.Name, p.Program.Provider, Paid(p, exams)))
            .OrderByDescending(p => p.Pays.Length)
            .ThenBy(p => p.Id, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    private bool IsInIt(WorkSpell work) => bundle.Catalog.FindOccupation(work.Occupation) is { UsualOrigin: false };

    private static bool IsFree(ProgramRecord program) => program.Number(ProgramFacts.Cost) is 0;

    private ImmutableArray<string> Paid(ProgramRecord program, string[] exams) =>
        [
            .. exams
                .Distinct(StringComparer.Ordinal)
                .Where(e => program.Number(ProgramFacts.FeeSupport, e) >= 100)
                .Select(e => bundle.Catalog.FindCredential(e)?.Name)
                .OfType<string>(),
        ];

    // The program itself asks about entry rules that the record leaves open.
    private bool MayEnter(TrainingProgram program, Participant participant)
    {
        var inside = participant with { Program = program.Id };
        var design = bundle.Policies.EvaluateProgram(program, bundle.Catalog, asOf);
        var found = new PolicyEvaluation();
        bundle.Policies.Evaluate(
            new PolicyCase(inside, asOf, bundle.Catalog, design, new PolicyRequest(false)),
            [],
            new PolicyFilter(Effects.Inform, FactKinds.All),
            found
        );
        return !PlanEntry.Of(found.Participant.ToArray(), inside).Any(e => e.IsKnown);
    }
}
