using AdvancementEngine.Catalog;
using AdvancementEngine.Factorization;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Data.Importers;

/// <summary>Collects dated, weighted states with their outcomes and assigns ids in ordinal order at the end.</summary>
internal sealed class MoveDraft
{
    private readonly SortedDictionary<string, string> _elements = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _opportunities = new(StringComparer.Ordinal);
    private readonly List<(string Id, string Person, DateOnly AsOf, List<(string Element, float Weight)> Elements)> _states = [];
    private readonly List<(int State, string Opportunity, OutcomeKind Kind, float? Value, DateOnly Date)> _outcomes = [];
    private readonly HashSet<string> _people = new(StringComparer.Ordinal);
    private readonly List<GroupMembership> _groups = [];
    private readonly List<StateSubset> _subsets = [];
    private readonly List<(string Opportunity, List<double> Amounts)> _pay = [];

    public int Count => _states.Count;

    public bool Has(string person) => _people.Contains(person);

    public void Opportunity(string kind, string code, string name) => _opportunities[ElementKinds.Id(kind, code)] = name;

    public int State(string person, string id, DateOnly asOf, IEnumerable<NamedElement> elements)
    {
        var own = new List<(string, float)>();
        foreach (var element in elements)
        {
            var name = ElementKinds.Id(element.Kind, element.Code);
            _elements[name] = element.Name;
            own.Add((name, (float)element.Weight));
        }

        _people.Add(person);
        _states.Add((id, person, asOf, own));
        return _states.Count - 1;
    }

    public void Outcome(int state, string opportunity, OutcomeKind kind, float? value, DateOnly date) =>
        _outcomes.Add((state, opportunity, kind, value, date));

    public void Subset(int state, string name) => _subsets.Add(new StateSubset(state, name));

    public void Pay(string opportunity, List<double> amounts) => _pay.Add((opportunity, amounts));

    public void Groups(string person, IEnumerable<(string Attribute, string Value)> groups) =>
        _groups.AddRange(groups.Select(g => new GroupMembership(person, g.Attribute, g.Value)));

    public ObservationSet Build(ObservationInfo info)
    {
        var element = Index(_elements.Keys);
        var opportunity = Index(_opportunities.Keys);
        return new ObservationSet
        {
            Info = info,
            Elements = [.. _elements.Select(e => new Element(e.Key, e.Value))],
            Opportunities = [.. _opportunities.Select(o => new Opportunity(o.Key, o.Value))],
            States =
            [
                .. _states.Select(s => new ObservedState(
                    s.Id,
                    s.Person,
                    s.AsOf,
                    [.. s.Elements.Select(e => new WeightedElement(element[e.Element], e.Weight)).OrderBy(e => e.Element)]
                )),
            ],
            Outcomes = [.. _outcomes.Select(o => new ObservedOutcome(o.State, opportunity[o.Opportunity], o.Kind, o.Value, o.Date, null))],
            Groups = _groups,
            Subsets = _subsets,
            Pay =
            [
                .. _pay.Where(p => opportunity.ContainsKey(p.Opportunity) && p.Amounts.Count >= OpportunityPay.FewestPeople)
                    .Select(p => new OpportunityPay(opportunity[p.Opportunity], Median(p.Amounts), p.Amounts.Count)),
            ],
        };
    }

    private static float Median(List<double> amounts)
    {
        amounts.Sort();
        return (float)
            Math.Round(
                amounts.Count % 2 == 1 ? amounts[amounts.Count / 2] : (amounts[(amounts.Count / 2) - 1] + amounts[amounts.Count / 2]) / 2,
                2
            );
    }

    private static Dictionary<string, int> Index(IEnumerable<string> ids) =>
        ids.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i, StringComparer.Ordinal);
}
