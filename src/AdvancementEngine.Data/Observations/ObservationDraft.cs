using System.Collections.Immutable;
using System.Text;
using AdvancementEngine.Catalog;
using AdvancementEngine.Factorization;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Data.Observations;

/// <summary>Collects observations by name and assigns ids in ordinal order at the end.</summary>
internal sealed class ObservationDraft
{
    private readonly Dictionary<string, string> _elements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _opportunities = new(StringComparer.Ordinal);
    private readonly List<(string Person, List<string> Elements)> _states = [];
    private readonly List<(int State, string Opportunity, OutcomeKind Kind, float? Value)> _outcomes = [];
    private readonly List<GroupMembership> _groups = [];

    /// <summary>Adds a state whose elements, given by name, all weigh 1; returns its index, or -1 if it has no elements.</summary>
    public int State(string person, IEnumerable<(string Kind, string Name)> elements)
    {
        var coded = new List<(string Kind, string Code)>();
        foreach (var (kind, name) in elements)
        {
            Element(kind, Slug(name), name);
            coded.Add((kind, Slug(name)));
        }

        return coded.Count == 0 ? -1 : StateOf(person, coded);
    }

    /// <summary>Adds a state whose elements are already known.</summary>
    public int StateOf(string person, IEnumerable<(string Kind, string Code)> elements)
    {
        _states.Add((person, [.. elements.Select(e => ElementKinds.Id(e.Kind, e.Code))]));
        return _states.Count - 1;
    }

    public void Element(string kind, string code, string name) => Name(_elements, ElementKinds.Id(kind, code), name);

    public void Opportunity(string kind, string name) => Opportunity(kind, Slug(name), name);

    public void Opportunity(string kind, string code, string name) => Name(_opportunities, ElementKinds.Id(kind, code), name);

    public void Outcome(int state, string kind, string name, OutcomeKind outcome)
    {
        Opportunity(kind, name);
        OutcomeOf(state, kind, Slug(name), outcome, null);
    }

    public void OutcomeOf(int state, string kind, string code, OutcomeKind outcome, float? value) =>
        _outcomes.Add((state, ElementKinds.Id(kind, code), outcome, value));

    public void Groups(string person, IEnumerable<(string Attribute, string Value)> groups) =>
        _groups.AddRange(groups.Select(g => new GroupMembership(person, g.Attribute, g.Value)));

    public ObservationSet Build(ObservationInfo info)
    {
        var elements = _elements.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => new Element(e.Key, e.Value)).ToImmutableArray();
        var opportunities = _opportunities
            .OrderBy(o => o.Key, StringComparer.Ordinal)
            .Select(o => new Opportunity(o.Key, o.Value))
            .ToImmutableArray();
        var element = Index(elements.Select(e => e.Id));
        var opportunity = Index(opportunities.Select(o => o.Id));
        return new ObservationSet
        {
            Info = info,
            Elements = elements,
            Opportunities = opportunities,
            States =
            [
                .. _states.Select(s => new ObservedState(
                    s.Person,
                    s.Person,
                    null,
                    [.. s.Elements.Select(e => element[e]).Distinct().Order().Select(e => new WeightedElement(e, 1f))]
                )),
            ],
            Outcomes = [.. _outcomes.Select(o => new ObservedOutcome(o.State, opportunity[o.Opportunity], o.Kind, o.Value, null, null))],
            Groups = _groups,
        };
    }

    /// <summary>The code for a name: lower-case letters and digits, <c>#</c> as sharp and <c>+</c> as plus, and everything else as a
    /// hyphen.</summary>
    internal static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in name.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(c);
            else if (c == '#')
                slug.Append("-sharp");
            else if (c == '+')
                slug.Append("-plus");
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().Trim('-') is { Length: > 0 } code ? code : "unnamed";
    }

    private static void Name(Dictionary<string, string> names, string id, string name)
    {
        if (names.TryAdd(id, name) || string.Equals(names[id], name, StringComparison.OrdinalIgnoreCase))
            return;
        throw new DataException(
            new DataProblem(
                id,
                0,
                null,
                $"two names with the same code, {DataProblem.Quote(names[id])} and {DataProblem.Quote(name)}",
                "names that differ in letters or digits",
                "rename one of them"
            )
        );
    }

    private static Dictionary<string, int> Index(IEnumerable<string> ids) =>
        ids.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i, StringComparer.Ordinal);
}
