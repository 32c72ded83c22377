using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Ranking.Occupations;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Finds what has to be asked before a step, or beside it: a goal or a job that was not read, or a choice between the first of
/// the list.</summary>
internal sealed class StepQuestions(RankerParts parts, OccupationOrdering before)
{
    /// <summary>Most choices of one question.</summary>
    public const int MostChoices = 3;

    private const int MostMeant = 2;

    /// <summary>What was stated and not read; else the first occupations of the list, to choose between.</summary>
    public (string Unclear, ImmutableArray<string> Choices) Of(PolicyCase @case, Standing standing)
    {
        if (
            standing.UnreadGoal is { } goal
            && (standing.UnreadPresentWork is not null || UnreadGoals.MustBeAsked(standing, parts.Bundle.Catalog))
        )
            return ("goal", [.. Meant(goal, standing).Concat(ListedOf(goal)).Distinct(StringComparer.Ordinal).Take(MostMeant)]);
        if (standing.UnreadPresentWork is { } work && before.Goal < 0 && standing.UnreadGoal is null)
            return ("work", [.. work.Candidates.Take(MostChoices)]);
        var person = @case.Participant;
        if (IsBetween(person.Goals))
            return ("goal", [.. person.Goals.Alternatives.Prepend(person.Goals.TargetOccupation!).Take(MostChoices)]);
        if (person.Education is null && person.Evidence.IsEmpty && person.Goals.TargetOccupation is null && person.Program is null)
            return (
                "record",
                [.. Questions.ForTooLittle(person).Select(q => q.Fact).Where(f => f != "program").Prepend("goal").Take(MostChoices)]
            );
        var choices = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < before.Ordered && choices.Count < MostChoices; i++)
        {
            if (
                before.Groups[before.At(i)] == OpportunityGroup.Next
                || (choices.Count == 0 && before.Groups[before.At(i)] == OpportunityGroup.Later)
            )
                choices.Add(before.Candidate(before.At(i)).Code);
        }

        // The work of now alone is no choice.
        if (choices.Count == 1 && standing.Same >= 0 && parts.Bundle.Catalog.OccupationIndex(choices[0]) == standing.Same)
            choices.Clear();
        if (HasNoGoal(person))
            AddOwnLines(choices, person, standing);
        return (string.Empty, choices.ToImmutable());
    }

    private static bool HasNoGoal(Participant person) => person.Goals is { TargetOccupation: null, Unread: null };

    // To talk about: what the record names as a specialty, then where the ladder leads from the person's own work outside IT, what takes
    // the fewest months first.
    private void AddOwnLines(ImmutableArray<string>.Builder choices, Participant person, Standing standing)
    {
        var catalog = parts.Bundle.Catalog;
        var own = standing
            .Work.Held.Where(h => h.IsOutside)
            .SelectMany(h => catalog.Ladder.From(h.Occupation))
            .Where(s =>
                s.Kind == StepKind.Up
                && catalog.FindOccupation(s.To) is { UsualOrigin: false, Level: OccupationLevel.Early or OccupationLevel.Middle }
            )
            .OrderBy(s => s.MonthsLow)
            .ThenBy(s => s.To, StringComparer.Ordinal)
            .Select(s => s.To);
        own = Specialties(person).Concat(own).Where(to => !choices.Contains(to)).Distinct(StringComparer.Ordinal);
        choices.AddRange(own.Take(MostChoices - choices.Count));
    }

    /// <summary>What a goal may mean for the person: nothing two levels up.</summary>
    public IEnumerable<string> Meant(UnreadText goal, Standing standing) =>
        goal
            .Candidates.Where(c =>
                parts.Bundle.Catalog.OccupationIndex(c) is >= 0 and var index
                && standing.Map.Level(index) <= Math.Max(standing.LevelReached, (int)OccupationLevel.Entry) + 1
            )
            .Take(MostMeant);

    /// <summary>True where several goals were read, and the person has not decided between them.</summary>
    public static bool IsBetween(Goals goals) =>
        goals is { TargetOccupation: not null, Alternatives.IsEmpty: false } && (GoalWishes.Of(goals.Stated) & GoalWish.Undecided) != 0;

    /// <summary>True where a goal that was not read has to be asked for: a wish for the present work, or for pay, is plain.</summary>
    public static bool IsAsked(UnreadText goal, GoalWish wish) =>
        !goal.Candidates.IsEmpty || (wish & (GoalWish.Stay | GoalWish.FewerHours | GoalWish.SameWork | GoalWish.BetterPay)) == 0;

    // The same words name a specialty in a goal and in a record.
    private IEnumerable<string> Specialties(Participant person) =>
        person
            .UnreadEvidence.Where(e => e.Kind == EvidenceKind.Used)
            .SelectMany(e => GoalParts.Of(e.Text))
            .Where(p => p.Kind == GoalPartKind.Specialty)
            .SelectMany(p => p.Occupations.Take(1))
            .Where(o => parts.Bundle.Catalog.FindOccupation(o) is { UsualOrigin: false });

    // What a goal may mean of the list itself.
    private IEnumerable<string> ListedOf(UnreadText goal) =>
        Enumerable
            .Range(0, Math.Min(before.Ordered, MostChoices))
            .Where(i => before.Groups[before.At(i)] != OpportunityGroup.Other)
            .Select(i => before.Candidate(before.At(i)).Code)
            .Where(c => goal.Candidates.Contains(c, StringComparer.Ordinal));
}
