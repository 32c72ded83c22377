using AdvancementEngine.Catalog;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Learning.Trainers.Careers;

/// <summary>A model over the codes in which careers were recorded, mapped to the elements and occupations of a catalog.</summary>
/// <remarks>Elements that always accompany a code's occupation (its groups, its profile) are added to it, because a participant's record
/// contains only the occupation. For what a record does not contain (hours, wage, region), the mean over the states is used.</remarks>
internal sealed class CareerPart
{
    /// <summary>Minimum share of a code that an occupation must have for the code's observations to apply to it.</summary>
    public const double LeastShare = 0.1;

    private static readonly string[] s_with = [CareerKinds.Major, CareerKinds.Minor, ElementKinds.Skill, ElementKinds.Knowledge];

    private readonly FactorModelData _model;
    private readonly Dictionary<string, int> _elements;
    private readonly Dictionary<string, int> _opportunities;
    private readonly ILookup<string, CareerLink> _codes;
    private readonly Dictionary<string, List<(int Element, float Weight)>> _told = new(StringComparer.Ordinal);
    private readonly double[] _untold;

    /// <summary>Prepares a model.</summary>
    /// <param name="model">Model over the dataset's elements and occupations.</param>
    /// <param name="set">The observations it was trained on.</param>
    /// <param name="rows">Rows of the occupations.</param>
    /// <param name="links">The catalog's occupations by code.</param>
    public CareerPart(FactorModelData model, ObservationSet set, ObservedRows rows, IEnumerable<CareerLink> links)
    {
        _model = model;
        _elements = model.ElementIds.Select((id, i) => (id, i)).ToDictionary(e => e.id, e => e.i, StringComparer.Ordinal);
        _opportunities = model.OpportunityIds.Select((id, i) => (id, i)).ToDictionary(o => o.id, o => o.i, StringComparer.Ordinal);
        _codes = links.ToLookup(l => l.Occupation, StringComparer.Ordinal);
        _untold = Read(set, rows);
    }

    /// <summary>True for a kind of element that a participant's record contains, or that accompanies one it contains.</summary>
    public static bool IsTold(string kind) =>
        kind is ElementKinds.Occupation or ElementKinds.Education || s_with.Contains(kind, StringComparer.Ordinal);

    /// <summary>Codes that cover an occupation and that the model knows, with their shares, which add up to 1.</summary>
    public IReadOnlyList<(string Code, double Share)> CodesOf(string occupation)
    {
        CareerLink[] known =
        [
            .. _codes[occupation]
                .Where(l => l.Share >= LeastShare && _opportunities.ContainsKey(ElementKinds.Id(ElementKinds.Occupation, l.Code))),
        ];
        var sum = known.Sum(l => l.Share);
        return
        [
            .. known
                .GroupBy(l => l.Code, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (g.Key, g.Sum(l => l.Share) / sum)),
        ];
    }

    /// <summary>Weights over the model's elements that a catalog element corresponds to; empty if careers have no information about
    /// it.</summary>
    public IReadOnlyList<(int Element, double Weight)> ElementsOf(string element)
    {
        var kind = ElementKinds.Of(element);
        if (kind == ElementKinds.Education)
            return _elements.TryGetValue(element, out var level) ? [(level, 1)] : [];
        if (kind != ElementKinds.Occupation)
            return [];
        return
        [
            .. CodesOf(element[(kind.Length + 1)..])
                .Where(c => _told.ContainsKey(c.Code))
                .SelectMany(c => _told[c.Code].Select(e => (e.Element, c.Share * e.Weight))),
        ];
    }

    /// <summary>Factors of an element of the catalog.</summary>
    public double[] Factors(string element)
    {
        var factors = new double[_model.Rank];
        foreach (var (own, weight) in ElementsOf(element))
        {
            for (var f = 0; f < factors.Length; f++)
                factors[f] += weight * _model.ElementFactors[(own * _model.Rank) + f];
        }

        return factors;
    }

    /// <summary>Factors and bias of a catalog occupation; null if careers have no information about it.</summary>
    public (double[] Factors, double Bias)? Opportunity(string occupation)
    {
        var codes = CodesOf(occupation);
        if (codes.Count == 0)
            return null;
        var factors = new double[_model.Rank];
        var bias = 0.0;
        foreach (var (code, share) in codes)
        {
            var o = _opportunities[ElementKinds.Id(ElementKinds.Occupation, code)];
            bias += share * _model.OpportunityBias[o];
            for (var f = 0; f < factors.Length; f++)
            {
                factors[f] += share * _model.OpportunityFactors[(o * _model.Rank) + f];
                bias += share * _untold[f] * _model.OpportunityFactors[(o * _model.Rank) + f];
            }
        }

        return (factors, bias);
    }

    // The elements that accompany each code, and the mean state of what a participant's record does not contain.
    private double[] Read(ObservationSet set, ObservedRows rows)
    {
        var untold = new double[_model.Rank];
        for (var row = 0; row < rows.Rows.Count; row++)
        {
            var (ids, weights) = (rows.Rows.Elements(row).ToArray(), rows.Rows.ElementWeights(row).ToArray());
            List<(int, float)> with = [];
            string? code = null;
            for (var i = 0; i < ids.Length; i++)
            {
                var element = set.Elements[ids[i]];
                var occupation = element.Kind == ElementKinds.Occupation;
                if (occupation)
                    code = element.Id[(element.Kind.Length + 1)..];
                if (occupation || s_with.Contains(element.Kind, StringComparer.Ordinal))
                    with.Add((ids[i], weights[i]));
                else if (!IsTold(element.Kind))
                    Add(untold, ids[i], weights[i]);
            }

            if (code is not null)
                _told.TryAdd(code, with);
        }

        for (var f = 0; f < untold.Length; f++)
            untold[f] /= rows.Rows.Count;
        return untold;
    }

    private void Add(double[] sum, int element, float weight)
    {
        for (var f = 0; f < sum.Length; f++)
            sum[f] += weight * _model.ElementFactors[(element * _model.Rank) + f];
    }
}
