using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Policies.Facts.Steps;
using AdvancementEngine.Ranking.Credentials;
using AdvancementEngine.Ranking.Gaps;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Gathers the facts from which the policies choose a step: once what holds of the person, then what depends on the occupation
/// that the step leads to. Each subject has its own gatherer.</summary>
internal sealed class StepGathering(RankerParts parts, OccupationOrdering before, StepQuestions questions, StepTarget goals)
{
    private readonly StepPerson _person = new(parts, before, questions);
    private readonly JobGathering _job = new(parts, before, goals);
    private readonly CredentialGathering _credential = new(parts);
    private readonly ToolGathering _tools = new(parts, before);
    private readonly ExperienceGathering _experience = new(parts, before);

    /// <summary>The facts that hold whatever the step leads to.</summary>
    public StepContext Person(PolicyCase @case, Standing standing) => _person.Of(@case, standing);

    /// <summary>The facts of a step toward an occupation.</summary>
    /// <param name="target">Dense index of the occupation; -1 for none.</param>
    /// <param name="basics">The facts that hold whatever the step leads to.</param>
    /// <param name="case">The person and the program.</param>
    /// <param name="standing">Where the person stands.</param>
    /// <param name="credentials">The person's list of credentials.</param>
    /// <param name="known">What the person shows.</param>
    public StepContext Toward(
        int target,
        StepContext basics,
        PolicyCase @case,
        Standing standing,
        CredentialListBuilder credentials,
        KnownFacts known
    )
    {
        if (target < 0)
            return basics with { Job = _job.None(@case) };
        var occupation = parts.Bundle.Catalog.Occupations[target];
        var step = new StepCase(target, occupation, @case, standing, credentials, known, basics, WorkInIt.Of(standing));
        var person = @case.Participant;
        return basics with
        {
            Toward = occupation.Code,
            Job = _job.Of(step),
            Credential = _credential.Of(step),
            Tools = _tools.Of(step),
            Experience = _experience.Of(step),
            ItWork = ItWork(step),
            Goal = basics.Goal with { WantsGrade = GoalWork.IsNextGrade(person.Goals) },
            Needs = basics.Needs with
            {
                AsksForEnglish = StepNeeds.Named(person, "tutoring") == "english-class",
                HasResume = StepNeeds.Latest(person, "resume") is not null,
            },
            Program = basics.Program with
            {
                LeadsToJob = ProgramTargets.Lead(@case.Program, occupation.Code),
                CompletedForJob = person.ProgramCompleted <= @case.AsOf && ProgramTargets.Lead(@case.Program, occupation.Code),
            },
        };
    }

    private ItWorkOfStep ItWork(StepCase step) =>
        new()
        {
            Months = step.Standing.Work.ItMonths,
            MonthsInJob = step.ItWork.MonthsInJob,
            IsPresent =
                step.ItWork.IsPresent
                && step.Person.Work.Any(w =>
                    (w.End is null || w.End >= step.AsOf)
                    && parts.Bundle.Catalog.FindOccupation(w.Occupation) is { UsualOrigin: false }
                ),
            IsEstablished = step.Standing.Work.HighestLevel >= (int)OccupationLevel.Middle,
            // What is done now was not read: nobody knows that it is not IT.
            IsReturning = step.ItWork.IsReturning && step.Standing.UnreadPresentWork is null,
        };
}
