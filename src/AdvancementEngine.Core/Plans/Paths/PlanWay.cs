using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Pathways;
using AdvancementEngine.State;

namespace AdvancementEngine.Plans.Paths;

/// <summary>Which jobs lie on the way to another: those of the person's own line or of the goal's, no lower than the work done and no
/// higher than the goal. Ours.</summary>
internal sealed class PlanWay(CareerCatalog catalog, Standing standing)
{
    private readonly CareerMap _map = CareerMap.Of(catalog);

    /// <summary>True where every stage before the last is a stop that a person would make on the way to a job.</summary>
    /// <param name="stages">A path, or a beginning of one.</param>
    /// <param name="goal">Where the whole path goes, dense index.</param>
    public bool Lies(ImmutableArray<PathwayStage> stages, int goal)
    {
        foreach (var stage in stages)
        {
            if (stage.To != goal && !IsStop(stage.To, goal))
                return false;
        }

        return true;
    }

    /// <summary>True for a stop on the way to a goal.</summary>
    /// <param name="job">The stop, dense index.</param>
    /// <param name="goal">Where the way goes, dense index.</param>
    public bool IsStop(int job, int goal)
    {
        var (level, highest) = (_map.Level(job), _map.Level(goal));
        if (level > 0 && ((highest > 0 && level > highest) || level < LevelDone))
            return false;
        var (field, to, own) = (_map.Fields.Of(job), _map.Fields.Of(goal), standing.Work.Fields);
        if (_map.Level(goal) == (int)OccupationLevel.Lead && own != CareerField.None)
            return (field & own) != 0;
        if ((field & (to | own)) != 0)
            return true;
        // Security and projects are entered from systems and support; what has no field of its own, and business applications above their
        // first jobs, from the jobs just before them.
        return to switch
        {
            CareerField.Security or CareerField.Project => (field & CareerField.Infrastructure) != 0,
            CareerField.Infrastructure => (field & CareerField.Cabling) != 0,
            CareerField.Business => highest > (int)OccupationLevel.Early && _map.Up(job, goal) is not null,
            CareerField.None => _map.Up(job, goal) is not null,
            _ => false,
        };
    }

    // The level of IT work done, of those who are not on the way back to it.
    private int LevelDone => standing.Work.IsReturning ? 0 : standing.Work.HighestLevel;

    /// <summary>The step to leading a department for a person who leads people now, where the ladder has none: that of the middle jobs of
    /// the person's line; null for others.</summary>
    /// <param name="goal">The goal, dense index; -1 for none.</param>
    /// <param name="participant">The person, with the spells of work.</param>
    /// <param name="asOf">Months in it are counted to that day.</param>
    public LedStep? Led(int goal, Participant participant, DateOnly asOf)
    {
        if (goal < 0 || _map.Level(goal) != (int)OccupationLevel.Lead)
            return null;
        foreach (var held in standing.Work.Held)
        {
            if (held is not { IsPresent: true, Leads: true, IsOutside: false } || _map.Up(held.Occupation, goal) is not null)
                continue;
            var step = catalog
                .Ladder.To(goal)
                .Where(s => s.Kind == StepKind.Up && (FieldOf(s.From) & _map.Fields.Of(held.Occupation)) != 0)
                .OrderByDescending(s => s.MonthsLow)
                .ThenByDescending(s => s.Credentials.Length)
                .ThenBy(s => s.From, StringComparer.Ordinal)
                .FirstOrDefault();
            if (step is not null)
                return new LedStep(goal, held.Occupation, MonthsLed(participant, catalog.Occupations[held.Occupation].Code, asOf), step);
        }

        return null;
    }

    // The time in the post that leads, not the time in the work before it.
    private static float MonthsLed(Participant participant, string job, DateOnly asOf) =>
        participant
            .Work.Where(w => w.Occupation == job && w.IsPresent(asOf) && LeadWords.IsSaid(w.Source.What))
            .Select(w => (asOf.DayNumber - w.Start.DayNumber) * 12f / 365.25f)
            .DefaultIfEmpty(0f)
            .Max();

    private CareerField FieldOf(string code) => _map.Fields.Of(catalog.OccupationIndex(code));
}
