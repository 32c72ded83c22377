using AdvancementEngine.Catalog;
using AdvancementEngine.Factorization;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Learning.Datasets.Observed;

/// <summary>Observations mapped to the ids of a model, for evaluating it on data it has not seen.</summary>
public static class ModelObservations
{
    /// <summary>Maps a dataset to a model's elements and opportunities. Elements unknown to the model are left out of states, as in
    /// ranking.</summary>
    /// <exception cref="RowException">An outcome names an opportunity that the model cannot rank.</exception>
    public static ObservationSet InModel(ObservationSet set, FactorModel model)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(model);
        var kind = model.Lists[0].Kind;
        int Target(int o) =>
            model.OpportunityIndex(set.Opportunities[o].Id) is >= 0 and var at
                ? at
                : throw new RowException(
                    $"an outcome names opportunity '{set.Opportunities[o].Id}', which the model does not rank; needed: an opportunity the "
                        + $"model knows; evaluate another model or correct the id"
                );
        return set with
        {
            Elements = [.. model.ElementIds.Select(id => set.Elements.FirstOrDefault(e => e.Id == id) ?? new Element(id, id))],
            Opportunities =
            [
                .. model.OpportunityIds.Select(id => set.Opportunities.FirstOrDefault(o => o.Id == id) ?? new Opportunity(id, id)),
            ],
            States =
            [
                .. set.States.Select(s =>
                    s with
                    {
                        Elements =
                        [
                            .. s
                                .Elements.Select(e => e with { Element = model.ElementIndex(set.Elements[e.Element].Id) })
                                .Where(e => e.Element >= 0)
                                .OrderBy(e => e.Element),
                        ],
                    }
                ),
            ],
            Outcomes =
            [
                .. set
                    .Outcomes.Where(o => ElementKinds.Of(set.Opportunities[o.Opportunity].Id) == kind)
                    .Select(o => o with { Opportunity = Target(o.Opportunity) }),
            ],
            Pay =
            [
                .. set
                    .Pay.Select(p => p with { Opportunity = model.OpportunityIndex(set.Opportunities[p.Opportunity].Id) })
                    .Where(p => p.Opportunity >= 0),
            ],
        };
    }
}
