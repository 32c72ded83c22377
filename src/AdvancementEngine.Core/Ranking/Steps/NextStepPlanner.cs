using System.Collections.Immutable;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Policies.NextSteps;
using AdvancementEngine.Ranking.Credentials;
using AdvancementEngine.Ranking.Gaps;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Has the policies choose a person's one next step from what was gathered. One per ranking session; reused, not
/// thread-safe.</summary>
internal sealed class NextStepPlanner
{
    private readonly RankerParts _parts;
    private readonly OccupationOrdering _before;
    private readonly StepTarget _target;
    private readonly StepGathering _gathering;
    private readonly BesideStep _beside;
    private readonly PolicyEvaluation _sessions = new();

    /// <summary>Prepares for one session.</summary>
    /// <param name="parts">What was prepared once per bundle.</param>
    /// <param name="before">The order of the occupations of the person at hand.</param>
    public NextStepPlanner(RankerParts parts, OccupationOrdering before)
    {
        var questions = new StepQuestions(parts, before);
        (_parts, _before) = (parts, before);
        _target = new StepTarget(parts, before);
        _gathering = new StepGathering(parts, before, questions, _target);
        _beside = new BesideStep(questions, o => parts.Bundle.Catalog.FindOccupation(o)?.Title ?? string.Empty);
    }

    /// <summary>The step; null where no policy proposes one.</summary>
    public NextStep? Choose(PolicyCase @case, Standing standing, CredentialListBuilder credentials, KnownFacts known)
    {
        var target = _target.Choose(standing, @case, known);
        var person = _gathering.Person(@case, standing);
        var context = _gathering.Toward(target, person, @case, standing, credentials, known);
        _parts.Bundle.Policies.ChooseStep(context, _sessions);
        // What the program teaches toward a goal comes before an exam outside the program.
        if (context.IsPaidOutside && _target.Taught(@case) is >= 0 and var taught && taught != target)
        {
            var inProgram = _gathering.Toward(taught, person, @case, standing, credentials, known);
            _parts.Bundle.Policies.ChooseStep(inProgram, _sessions);
            if (inProgram is { Chosen.Kind: not NextStepKind.Review, IsPaidOutside: false })
                context = inProgram;
        }

        if (context.Chosen is { Kind: NextStepKind.Review, Subject: not "" })
            return Step(context, @case, standing);
        // Where nothing leads to the goal now, a job that can begin now is the way in.
        if (
            context.Chosen?.Kind != NextStepKind.Review
            || _target.Best() is not (>= 0 and var best)
            || best == target
            || _before.Groups[best] != OpportunityGroup.Next
        )
            return Step(context, @case, standing);
        context = _gathering.Toward(best, person, @case, standing, credentials, known);
        _parts.Bundle.Policies.ChooseStep(context, _sessions);
        return Step(context, @case, standing);
    }

    /// <summary>The step for somebody of whom too little is known: which facts to bring.</summary>
    public NextStep? ForTooLittle(ImmutableArray<Question> questions, Participant person)
    {
        var context = new StepContext
        {
            Unclear = "record",
            Choices = [.. questions.Select(q => q.Fact).Take(StepQuestions.MostChoices)],
            Needs = new() { Stated = [.. person.Needs.Select(n => new StepNeed(n.Support, false, false, true, false))] },
        };
        _parts.Bundle.Policies.ChooseStep(context, _sessions);
        return context.Chosen is { } chosen
            ? new(chosen.Kind, chosen.Policy.Code, chosen.Subject, chosen.Toward, chosen.Then, null, null)
            {
                Beside = [.. StepNeeds.Beside(context, person, chosen.Kind == NextStepKind.Support ? chosen.Subject : string.Empty)],
            }
            : null;
    }

    private NextStep? Step(StepContext step, PolicyCase @case, Standing standing)
    {
        if (step.Chosen is not { } proposed)
            return null;
        return new(proposed.Kind, proposed.Policy.Code, proposed.Subject, proposed.Toward, proposed.Then, proposed.Months, proposed.CostUsd)
        {
            Beside = _beside.Of(step, proposed, @case, standing),
        };
    }
}
