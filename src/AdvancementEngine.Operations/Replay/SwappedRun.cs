using AdvancementEngine.Bundles;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Policies;
using AdvancementEngine.Ranking;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Operations.Replay;

/// <summary>The earlier run with some parts taken from the later one. Rankers and cohorts are created once for each combination;
/// thread-safe once <see cref="Prepare"/> has been called for it.</summary>
internal sealed class SwappedRun(RunParts earlier, RunParts later)
{
    private readonly Dictionary<RunCause, Ranker?> _rankers = [];
    private readonly Dictionary<(bool Catalog, bool Later), Cohort> _cohorts = [];

    /// <summary>Creates what ranking a combination needs. False if its parts do not match: a model is trained over one catalog.</summary>
    public bool Prepare(RunCause swapped)
    {
        var bundle = swapped & RunCauses.Bundle;
        if (!_rankers.TryGetValue(bundle, out var ranker))
            _rankers.Add(bundle, ranker = RankerOf(bundle));
        if (ranker is null)
            return false;
        foreach (var fromLater in new[] { false, true })
        {
            var key = (bundle.HasFlag(RunCause.Catalog), fromLater);
            if (_cohorts.ContainsKey(key))
                continue;
            var (side, catalog) = (fromLater ? later : earlier, key.Item1 ? later : earlier);
            _cohorts.Add(
                key,
                CohortReader.Open(side.Cohort, catalog.Catalog, side.Manifest.Plan.AsOf, side.Manifest.Plan.AsOf, catalog.Matchers)
            );
        }

        return true;
    }

    /// <summary>Places of a participant in a combination; null if the row cannot be read with its catalog.</summary>
    /// <param name="swapped">Parts taken from the later run.</param>
    /// <param name="before">The participant's row in the earlier run.</param>
    /// <param name="now">The participant's row in the later run.</param>
    public Places? Rank(RunCause swapped, CohortFrame before, CohortFrame now)
    {
        var withCatalog = swapped.HasFlag(RunCause.Catalog);
        var laterFacts = swapped.HasFlag(RunCause.Facts);
        // A row is read as of its own run's date and ranked as of the combination's date; later facts are left out.
        if (_cohorts[(withCatalog, laterFacts)].Parse(laterFacts ? now : before).Participant is not { } person)
            return null;
        var programs = _cohorts[(withCatalog, swapped.HasFlag(RunCause.ProgramFacts))].Programs.Programs;
        var plan = (swapped.HasFlag(RunCause.Options) ? later : earlier).Manifest.Plan;
        var asOf = (swapped.HasFlag(RunCause.AsOf) ? later : earlier).Manifest.Plan.AsOf;
        return Places.Of(
            _rankers[swapped & RunCauses.Bundle]!.Rank(
                person,
                person.Program is { } id ? programs.GetValueOrDefault(id) : null,
                asOf,
                plan.RankOptions()
            )
        );
    }

    private Ranker? RankerOf(RunCause bundle)
    {
        RunParts From(RunCause part) => bundle.HasFlag(part) ? later : earlier;
        try
        {
            var (catalog, policies) = (From(RunCause.Catalog).Catalog, From(RunCause.Policies).Policies);
            return new Ranker(Bundle.Create(catalog, policies, From(RunCause.Model).Model));
        }
        catch (Exception e) when (e is BundleException or PolicyException)
        {
            return null;
        }
    }
}
