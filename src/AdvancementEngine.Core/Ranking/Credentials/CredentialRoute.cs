using System.Collections.Immutable;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Credentials;

/// <summary>The ladder steps for which credentials are sought. With a goal: the first step toward it and the last one. Without one: the
/// step into the first listed occupation, and one more.</summary>
internal sealed class CredentialRoute(Bundle bundle, OccupationOrdering before)
{
    // Weight of the second step, which is further away. Ours.
    private const float FurtherWeight = 0.6f;

    // Number of ranked places examined, however long the requested list is: that many are always settled.
    private const int Reach = 5;

    // Exams for the tracks that the goal's words may name, first exam first. Ours: administrators run servers, networks and clouds, and
    // employers in one track do not ask for the exams of another.
    private static readonly (GoalTrack Track, string[] Credentials)[] s_lines =
    [
        (GoalTrack.Networking, ["cisco-ccna", "comptia-network-plus", "cisco-ccnp-enterprise"]),
        (GoalTrack.Cloud, ["microsoft-azure-administrator-associate", "aws-solutions-architect-associate"]),
        (GoalTrack.Systems, ["redhat-rhcsa", "comptia-linux-plus"]),
    ];

    private readonly List<RouteLeg> _legs = [];
    private bool _isStarted;
    private bool _isGraduate;
    private bool _hasLed;

    /// <summary>The steps, nearest first; empty if no occupation is next or later.</summary>
    public IReadOnlyList<RouteLeg> Legs => _legs;

    /// <summary>Finds the steps.</summary>
    /// <param name="standing">The person's current position.</param>
    /// <param name="trained">True if the person completed a program.</param>
    /// <param name="named">Tracks that the goal's words name.</param>
    /// <param name="graduate">True if the person has a bachelor's degree, which replaces the starting job that others begin with.</param>
    /// <param name="led">True if leading people is on record.</param>
    public void Find(Standing standing, bool trained, GoalTrack named, bool graduate, bool led)
    {
        _legs.Clear();
        _isGraduate = graduate;
        _hasLed = led;
        _isStarted = false;
        CanBeginNow = false;
        if (before.Goal < 0 && UnreadGoals.IsBetweenPosts(standing, bundle.Catalog))
            return;
        // Until the person clarifies it, an unrecognized goal is taken to mean what is most likely.
        var goal =
            before.Goal >= 0 ? before.Goal
            : standing.IsGoalReached ? standing.Work.Present
            : standing.Same >= 0 ? standing.Same
            : UnreadGoals.Likely(standing, before, bundle.Catalog);
        if (goal >= 0)
            Toward(goal, standing);
        else
            ToTheFirst(standing);
        CanBeginNow =
            _legs.Count > 0
            && before.Groups[_legs[0].Occupation] == OpportunityGroup.Next
            && (standing.UsualHeld(_legs[0].Occupation) > 0 || (trained && standing.Work.HighestLevel == 0));
        // A person who can start now needs no credentials for what comes after, unless they have both a goal and IT work.
        if (CanBeginNow && !_isStarted && (goal < 0 || standing.Work.HighestLevel == 0) && _legs.Count > 1)
            _legs.RemoveAt(1);
        for (var l = 0; l < _legs.Count; l++)
        {
            if (
                bundle.Catalog.Occupations[_legs[l].Occupation].Code == KnownOccupations.SystemAdministrators
                && Line(named) is { IsEmpty: false } line
            )
                _legs[l] = _legs[l] with { Usual = line };
        }
    }

    private ImmutableArray<int> Line(GoalTrack named)
    {
        var line = ImmutableArray.CreateBuilder<int>();
        foreach (var (track, credentials) in s_lines)
        {
            foreach (var code in (named & track) != 0 ? credentials : [])
            {
                if (bundle.Catalog.CredentialIndex(code) is >= 0 and var index)
                    line.Add(index);
            }
        }

        return line.ToImmutable();
    }

    /// <summary>True if the person can start in the first occupation now, with a usual credential held or, without IT work, a completed
    /// program.</summary>
    public bool CanBeginNow { get; private set; }

    private void Toward(int goal, Standing standing)
    {
        if (before.Held[goal] || standing.IsGoalReached || goal == standing.Same)
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
        {
            Start(standing);
            return;
        }

        var leads =
            bundle.Catalog.Occupations[goal].Code == KnownOccupations.ItManagers
            && standing.Work.HighestLevel is > 0 and < (int)OccupationLevel.Middle;
        _legs.Add(new(goal, leads ? ForLeading(_hasLed) : standing.Map.Usual(at[^2], goal), leads ? 1f : FurtherWeight));
    }

    // A person in the target occupation who holds all of its credentials is shown those for the next step up.
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

    // For people without IT work or a degree whose goal has to wait, the usual starting job comes first if they can start in it now.
    private void Start(Standing standing)
    {
        if (_isGraduate || standing.Work.HighestLevel > 0 || before.Groups[_legs[0].Occupation] != OpportunityGroup.Later)
            return;
        for (var i = 0; i < Math.Min(Reach, before.Ordered); i++)
        {
            var start = before.At(i);
            if (before.Groups[start] != OpportunityGroup.Next || !standing.Map.IsMainEntry(start))
                continue;
            var (of, to) = (standing.Map.Fields.Of(start), standing.Map.Fields.Of(_legs[0].Occupation));
            // A starting job in another field proves nothing for the goal, except that security builds on infrastructure.
            if ((of & to) == 0 && to != CareerField.Security)
                return;
            var goal = _legs[0] with { Weight = FurtherWeight };
            _isStarted = true;
            _legs.Clear();
            _legs.Add(new(start, standing.Work.To(start).UsualIndices, 1f));
            _legs.Add(goal);
            return;
        }
    }

    // For people below middle level who want to lead a department: project exams first, and for those who have led people, the professional
    // exam if they have the years.
    private ImmutableArray<int> ForLeading(bool hasLed) =>
        hasLed
            ?
            [
                bundle.Catalog.CredentialIndex("pmi-pmp"),
                bundle.Catalog.CredentialIndex("pmi-capm"),
                bundle.Catalog.CredentialIndex("peoplecert-itil-4-foundation"),
            ]
            : [bundle.Catalog.CredentialIndex("pmi-capm"), bundle.Catalog.CredentialIndex("comptia-project-plus")];

    private void ToTheFirst(Standing standing)
    {
        for (var i = 0; i < Math.Min(Reach, before.Ordered) && _legs.Count < 2; i++)
        {
            var to = before.At(i);
            if (before.Groups[to] == OpportunityGroup.Other)
                break;
            // After the first occupation: one that it leads to, or another one that can begin now.
            if (_legs.Count == 1 && standing.Map.Up(_legs[0].Occupation, to) is null && before.Groups[to] != OpportunityGroup.Next)
                continue;
            // Exams of work two levels up wait for the work between.
            if (_legs.Count == 1 && before.Groups[to] == OpportunityGroup.Later && standing.Map.Level(to) > standing.LevelReached + 1)
                continue;
            _legs.Add(new(to, Usual(to, standing), _legs.Count == 0 ? 1f : FurtherWeight));
        }
    }

    // People in entry-level work who hold nothing begin with the first exam for the work they do: the next level asks for what it proves.
    private ImmutableArray<int> Usual(int to, Standing standing)
    {
        var usual = standing.Work.To(to).UsualIndices;
        return standing is { Work.HighestLevel: (int)OccupationLevel.Entry, Credentials.Held.Count: 0 }
            && standing.Map.Level(to) == (int)OccupationLevel.Early
            && standing.Map.MainEntry is { } first
            && first.Indices is [var exam, ..]
                ? [exam, .. usual.Where(c => c != exam)]
                : usual;
    }

    // For people already in the target occupation: what builds on the credentials they hold, then what people usually hold when they step
    // up into it, tracks already held first.
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
            // In lead jobs, only what builds on security and project credentials.
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
