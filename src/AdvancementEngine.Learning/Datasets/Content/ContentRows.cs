using AdvancementEngine.Catalog;
using AdvancementEngine.Learning.Datasets.Sampling;
using AdvancementEngine.State;

namespace AdvancementEngine.Learning.Datasets.Content;

/// <summary>Training rows from public facts alone, so that every occupation can be ranked before any outcome is known. Opportunities are
/// the catalog's occupations; elements its elements.</summary>
/// <remarks>Three kinds of rows, weighted so that hubs gain nothing from being listed often: some of an occupation's own elements → that
/// occupation; the occupation held, with some of its elements → the next occupations (step weight, which carries 1 / in-degree); a
/// credential, alone or with a few elements → the occupations it is linked to (strength over the number of links). Held occupations are
/// left out of the row's list, as in ranking.</remarks>
public sealed class ContentRows
{
    private const int FewOthers = 4;
    private const int StepPersonOffset = 1_000_000;
    private const int CredentialPersonOffset = 2_000_000;
    private readonly CareerCatalog _catalog;
    private readonly ContentOptions _options;
    private readonly StateWeighting _weights;
    private readonly OccupationProfile[] _profiles;
    private readonly Dictionary<int, OccupationProfile> _profileOf;
    private readonly Dictionary<int, List<int>> _credentialsOf = [];
    private readonly TrainingRowsBuilder _rows;

    private ContentRows(CareerCatalog catalog, StateOptions state, ContentOptions options)
    {
        _catalog = catalog;
        _options = options;
        ProtectedElements.Refuse(catalog.Elements);
        _weights = new StateWeighting(state, catalog.Elements);
        _profiles = OccupationProfiles.Of(catalog, options.LeastImportance);
        _profileOf = _profiles.ToDictionary(p => p.Occupation);
        foreach (var link in catalog.CredentialLinks)
        {
            var element = catalog.ElementIndex(ElementKinds.Id(ElementKinds.Credential, link.Credential));
            if (element < 0)
                continue;
            var occupation = catalog.OccupationIndex(link.Occupation);
            if (!_credentialsOf.TryGetValue(occupation, out var own))
                _credentialsOf[occupation] = own = [];
            if (!own.Contains(element))
                own.Add(element);
        }

        _rows = new TrainingRowsBuilder(catalog.Elements.Length, catalog.Occupations.Length);
    }

    /// <summary>Draws the rows.</summary>
    /// <param name="catalog">The catalog; element e of the rows is its element e, opportunity o its occupation o.</param>
    /// <param name="state">Weights of a state; the ranker must use the same.</param>
    /// <param name="options">How many rows to draw, and how.</param>
    /// <exception cref="RowException">The catalog has too few occupations to draw from.</exception>
    public static TrainingRows Of(CareerCatalog catalog, StateOptions state, ContentOptions options)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(state);
        ContentOptions.Table.Check(options);
        if (catalog.Occupations.Length < 2)
            throw new RowException($"the catalog has {catalog.Occupations.Length} occupations; needed: at least two; import more");
        var rows = new ContentRows(catalog, state, options);
        rows.AddProfiles();
        rows.AddSteps();
        rows.AddCredentials();
        return rows._rows.Build();
    }

    private void AddProfiles()
    {
        foreach (var profile in _profiles)
        {
            var draws = Draws(1, profile.Occupation);
            for (var i = 0; i < _options.ProfileRows; i++)
            {
                var state = new SortedSet<int>();
                Take(state, profile, Size(ref draws), _options.DistinctiveShare, ref draws);
                if (draws.Unit() < _options.MixedShare)
                    Mix(state, profile, ref draws);
                if (draws.Unit() < _options.EducationShare)
                    AddEducation(state, profile.Occupation, ref draws);
                Add(profile.Occupation, state, [(profile.Occupation, _options.ProfileWeight)], []);
            }
        }
    }

    private void AddSteps()
    {
        if (_options.StepRows == 0)
            return;
        var scale = _options.StepWeight * _options.ProfileRows / _options.StepRows;
        foreach (var (from, targets) in StepTargets.Of(_catalog, _options.StepWithoutOverlap))
        {
            var held = _catalog.ElementIndex(_catalog.Occupations[from].ElementId);
            if (held < 0)
                continue;
            (int Id, float Weight)[] weighed = [.. targets.Select(t => (t.To, (float)(t.Weight * scale)))];
            var draws = Draws(2, from);
            for (var i = 0; i < _options.StepRows; i++)
                AddStep(from, held, weighed, ref draws);
        }
    }

    private void AddStep(int from, int held, (int Id, float Weight)[] targets, ref TrainingDraws draws)
    {
        var state = new SortedSet<int> { held };
        ReadOnlySpan<(int, float)> reached = targets;
        if (draws.Unit() >= _options.StepAloneShare && _profileOf.TryGetValue(from, out var profile))
        {
            Take(state, profile, Size(ref draws), _options.DistinctiveShare, ref draws);
            if (draws.Unit() < _options.StepTowardShare)
            {
                var toward = Toward(targets, ref draws);
                if (_profileOf.TryGetValue(toward.Id, out var target))
                {
                    Take(state, target, 1 + draws.Below(FewOthers), 1f, ref draws);
                    reached = new[] { toward };
                }
            }
        }

        // A credential linked to the occupation held does not indicate a move to another occupation that accepts it.
        if (_credentialsOf.TryGetValue(from, out var own) && draws.Unit() < _options.StepCredentialShare)
            state.Add(own[draws.Below(own.Count)]);
        Add(StepPersonOffset + from, state, reached, [from]);
    }

    /// <summary>One target drawn by weight, with the total weight of all.</summary>
    private static (int Id, float Weight) Toward((int Id, float Weight)[] targets, ref TrainingDraws draws)
    {
        var cumulative = new double[targets.Length];
        var sum = 0.0;
        for (var i = 0; i < targets.Length; i++)
            cumulative[i] = sum += targets[i].Weight;
        return (targets[draws.Weighted(cumulative)].Id, (float)sum);
    }

    private void AddCredentials()
    {
        foreach (var links in _catalog.CredentialLinks.GroupBy(l => l.Credential, StringComparer.Ordinal))
        {
            if (_options.CredentialRows == 0)
                return;
            var credential = _catalog.CredentialIndex(links.Key);
            var element = _catalog.ElementIndex(_catalog.Credentials[credential].ElementId);
            if (element < 0)
                continue;
            var targets = links
                .GroupBy(l => l.Occupation, StringComparer.Ordinal)
                .Select(g => (Id: _catalog.OccupationIndex(g.Key), Weight: g.Max(l => l.Weight)))
                .Where(t => t.Weight > 0)
                .OrderBy(t => t.Id)
                .ToArray();
            if (targets.Length == 0)
                continue;
            var scale = _options.CredentialWeight * _options.ProfileRows / _options.CredentialRows;
            var draws = Draws(3, credential);
            for (var i = 0; i < _options.CredentialRows; i++)
            {
                if (i % 2 == 0)
                {
                    Add(CredentialPersonOffset + credential, [element], [.. targets.Select(t => (t.Id, t.Weight * scale))], []);
                    continue;
                }

                var (id, weight) = targets[draws.Below(targets.Length)];
                var state = new SortedSet<int> { element };
                if (_profileOf.TryGetValue(id, out var profile))
                    Take(state, profile, 1 + draws.Below(FewOthers), _options.DistinctiveShare, ref draws);
                Add(CredentialPersonOffset + credential, state, [(id, weight * scale * targets.Length)], []);
            }
        }
    }

    private int Size(ref TrainingDraws draws)
    {
        var most = Math.Max(_options.MostElements, _options.FewestElements);
        return _options.FewestElements + draws.Below(most - _options.FewestElements + 1);
    }

    /// <summary>Draws elements evenly across the blocks, so that long technology lists do not crowd out the rest.</summary>
    private static void Take(SortedSet<int> state, OccupationProfile profile, int count, float distinctiveShare, ref TrainingDraws draws)
    {
        var most = profile.Blocks.Sum(b => b.Elements.Length);
        var end = state.Count + Math.Min(count, most);
        for (var tries = 0; state.Count < end && tries < 20 * count; tries++)
        {
            var block = profile.Blocks[draws.Below(profile.Blocks.Count)];
            var at = draws.Unit() < distinctiveShare ? draws.Weighted(block.Cumulative) : draws.Below(block.Elements.Length);
            state.Add(block.Elements[at]);
        }
    }

    private void Mix(SortedSet<int> state, OccupationProfile profile, ref TrainingDraws draws)
    {
        var count = draws.Below(_options.MostMixed + 1);
        for (var i = 0; i < count; i++)
        {
            var other = _profiles[draws.Below(_profiles.Length)];
            if (other.Occupation != profile.Occupation)
                Take(state, other, 1, _options.DistinctiveShare, ref draws);
        }
    }

    private void AddEducation(SortedSet<int> state, int occupation, ref TrainingDraws draws)
    {
        if (_catalog.Occupations[occupation].TypicalEducation is not { } typical)
            return;
        var level = Math.Clamp((int)typical + draws.Below(3) - 1, 0, EducationLevels.Codes.Length - 1);
        var element = _catalog.ElementIndex(ElementKinds.Id(ElementKinds.Education, EducationLevels.Codes[level]));
        if (element >= 0)
            state.Add(element);
    }

    private void Add(int person, IReadOnlyCollection<int> state, ReadOnlySpan<(int Id, float Weight)> targets, ReadOnlySpan<int> held)
    {
        var elements = _weights.Of([.. state.Select(e => (e, 1f))]);
        if (elements.Length > 0)
            _rows.Add(person, 0, elements, targets, held);
    }

    private TrainingDraws Draws(int kind, int part) => TrainingDraws.Stream((ulong)_options.Seed, ((ulong)kind << 32) | (uint)part);
}
