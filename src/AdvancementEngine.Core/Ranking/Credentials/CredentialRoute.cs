using System.Collections.Immutable;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies.Facts;
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
    private const string Administrators = "15-1244.00";

    // By what the goal's words name: the exams of the line, the first first. Ours: administrators run servers, networks and clouds, and
    // employers of one line do not ask the exams of another.
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

    /// <summary>The steps, the first first; empty where nothing is next or later.</summary>
    public IReadOnlyList<RouteLeg> Legs => _legs;

    /// <summary>Finds the steps.</summary>
    /// <param name="standing">Where the person stands.</param>
    /// <param name="trained">True where a program was completed.</param>
    /// <param name="named">Lines of certificates that the goal's words name.</param>
    /// <param name="graduate">True with a bachelor's degree, which stands for the ground that others begin with.</param>
    /// <param name="led">True where leading people is on record.</param>
    public void Find(Standing standing, bool trained, GoalTrack named, bool graduate, bool led)
    {
        _legs.Clear();
        _isGraduate = graduate;
        _hasLed = led;
        _isStarted = false;
        CanBeginNow = false;
        if (before.Goal < 0 && UnreadGoals.IsBetweenPosts(standing, bundle.Catalog))
            return;
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
        if (CanBeginNow && !_isStarted && (goal < 0 || standing.Work.HighestLevel == 0) && _legs.Count > 1)
            _legs.RemoveAt(1);
        for (var l = 0; l < _legs.Count; l++)
        {
            if (bundle.Catalog.Occupations[_legs[l].Occupation].Code == Administrators && Line(named) is { IsEmpty: false } line)
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
        {
            Start(standing);
            return;
        }

        var leads =
            bundle.Catalog.Occupations[goal].Code == Managers && standing.Work.HighestLevel is > 0 and < (int)OccupationLevel.Middle;
        _legs.Add(new(goal, leads ? ForLeading(_hasLed) : standing.Map.Usual(at[^2], goal), leads ? 1f : FurtherWeight));
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

    // Without IT work or a degree, and where the goal has to wait, the usual start that can begin now comes first.
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
            // A start in another field proves nothing for the goal; security builds on infrastructure.
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

    // To lead, from work below middle level: projects first. Who has led people is asked for the professional exam, if the years are there.
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
