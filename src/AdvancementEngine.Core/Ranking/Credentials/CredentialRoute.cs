using System.Collections.Immutable;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Credentials;

/// <summary>The steps of the ladder that credentials are for: with a goal, the first step toward it and the last; without one, the step to
/// the first occupation of the list and to what comes after it.</summary>
internal sealed class CredentialRoute(Bundle bundle, OccupationOrdering before)
{
    // What lies further off counts less. Ours.
    private const float FurtherWeight = 0.6f;

    // Places looked at, however long the list asked for: as many as are always settled.
    private const int Reach = 5;

    private const string Managers = "11-3021.00";

    private readonly List<RouteLeg> _legs = [];

    /// <summary>The steps, the first first; empty where nothing is next or later.</summary>
    public IReadOnlyList<RouteLeg> Legs => _legs;

    /// <summary>Finds the steps.</summary>
    /// <param name="standing">Where the person stands.</param>
    /// <param name="trained">True where a program was completed.</param>
    public void Find(Standing standing, bool trained)
    {
        _legs.Clear();
        // A goal that was not read is taken for what it most likely means, until the person says.
        var goal =
            before.Goal >= 0 ? before.Goal
            : standing.IsGoalReached ? standing.Work.Present
            : UnreadGoals.Likely(standing, before, bundle.Catalog);
        if (goal >= 0)
            Toward(goal, standing);
        else
            ToTheFirst(standing);
        CanBeginNow =
            _legs.Count > 0
            && before.Groups[_legs[0].Occupation] == OpportunityGroup.Next
            && (standing.UsualHeld(_legs[0].Occupation) > 0 || (trained && standing.Work.HighestLevel == 0));
        // Who can begin now, and has named no goal beyond or has not worked in IT yet, needs none for what comes after.
        if (CanBeginNow && (goal < 0 || standing.Work.HighestLevel == 0) && _legs.Count > 1)
            _legs.RemoveAt(1);
    }

    /// <summary>True where the first occupation can begin now, with a usual credential held or a program completed.</summary>
    public bool CanBeginNow { get; private set; }

    private void Toward(int goal, Standing standing)
    {
        if (before.Held[goal] || standing.IsGoalReached)
        {
            var further = Further(goal, standing);
            _legs.Add(new(goal, further, 1f));
            if (further.All(standing.Credentials.Has))
                Above(goal, standing);
            return;
        }

        var at = MonthsAway.Between(standing, goal).Where(o => !before.Held[o]).Append(goal).ToArray();
        _legs.Add(new(at[0], standing.Work.To(at[0]).UsualIndices, 1f));
        if (at.Length == 1)
            return;
        var leads =
            bundle.Catalog.Occupations[goal].Code == Managers && standing.Work.HighestLevel is > 0 and < (int)OccupationLevel.Middle;
        _legs.Add(new(goal, leads ? ForLeading : standing.Map.Usual(at[^2], goal), leads ? 1f : FurtherWeight));
    }

    // Who has what goes with the work aimed at, and is in it, is told what goes with the step above.
    private void Above(int goal, Standing standing)
    {
        for (var i = 0; i < Math.Min(Reach, before.Ordered); i++)
        {
            var to = before.At(i);
            if (before.Groups[to] == OpportunityGroup.Other || standing.Map.Up(goal, to) is null)
                continue;
            _legs.Add(new(to, standing.Work.To(to).UsualIndices, FurtherWeight));
            return;
        }
    }

    // To lead, from work below middle level: projects first.
    private ImmutableArray<int> ForLeading =>
        [bundle.Catalog.CredentialIndex("pmi-capm"), bundle.Catalog.CredentialIndex("comptia-project-plus")];

    private void ToTheFirst(Standing standing)
    {
        for (var i = 0; i < Math.Min(Reach, before.Ordered) && _legs.Count < 2; i++)
        {
            var to = before.At(i);
            if (before.Groups[to] == OpportunityGroup.Other)
                break;
            // Behind the first, what comes after it.
            if (_legs.Count == 1 && standing.Map.Up(_legs[0].Occupation, to) is null && before.Groups[to] != OpportunityGroup.Next)
                continue;
            _legs.Add(new(to, standing.Work.To(to).UsualIndices, _legs.Count == 0 ? 1f : FurtherWeight));
        }
    }

    // In the occupation aimed at already: what follows from the credentials held, then what people hold who came up into it, of the tracks
    // held first.
    private ImmutableArray<int> Further(int goal, Standing standing)
    {
        var catalog = bundle.Catalog;
        var leads = catalog.Occupations[goal].Level == OccupationLevel.Lead;
        var further = ImmutableArray.CreateBuilder<int>();
        void Add(string code)
        {
            if (catalog.CredentialIndex(code) is >= 0 and var index && !further.Contains(index))
                further.Add(index);
        }

        var incoming = catalog
            .Ladder.To(goal)
            .Where(s => s.Kind == StepKind.Up)
            .SelectMany(s => s.Credentials)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        foreach (var held in standing.Credentials.Held)
        {
            var facts = catalog.Credentials[held].Facts;
            // Who leads is told what follows in security and projects only.
            if (leads && facts.Tracks?.Value is not (["security", ..] or ["project", ..] or ["project-management", ..]))
                continue;
            foreach (var code in incoming)
            {
                if (
                    facts.Tracks?.Value is [var track, ..]
                    && catalog.FindCredential(code)?.Facts.Tracks?.Value is [var other, ..]
                    && string.Equals(track, other, StringComparison.Ordinal)
                )
                    Add(code);
            }

            foreach (var code in facts.LeadsTo?.Value ?? [])
                Add(code);
        }

        if (leads)
            return further.ToImmutable();
        foreach (var code in incoming)
            Add(code);
        return further.ToImmutable();
    }
}
