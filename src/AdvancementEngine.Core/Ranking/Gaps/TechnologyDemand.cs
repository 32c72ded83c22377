using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Gaps;

/// <summary>Which technologies employers ask for most in an occupation and its field (O*NET marks those in demand). Prepared once per bundle.</summary>
internal sealed class TechnologyDemand
{
    // Names of whole categories: nobody can be told to learn one.
    private static readonly FrozenSet<string> s_categories = new[]
    {
        "operating-system-software", "firewall-software", "web-application-software", "javascript-framework-software", "web-framework-software",
        "web-server-software", "content-management-systems-cms", "web-content-management-system-cms-software", "business-software-applications",
        "chatbot-software", "project-management-software", "software-libraries", "source-code-editor-software", "magellan-firmware",
        "geographic-information-system-gis-systems", "ibm-middleware", "single-sign-on-sso",
        // An employer's own tools: nobody gets at them from outside.
        "sap-software", "atlassian-jira",
    }.Select(code => ElementKinds.Id(ElementKinds.Technology, code)).ToFrozenSet(StringComparer.Ordinal);

    private readonly CareerCatalog _catalog;
    private readonly CareerFields _fields;
    private readonly Dictionary<string, List<int>> _demanded = new(StringComparer.Ordinal);

    public TechnologyDemand(CareerCatalog catalog)
    {
        _catalog = catalog;
        _fields = CareerMap.Of(catalog).Fields;
        for (var o = 0; o < catalog.Occupations.Length; o++)
        {
            foreach (var technology in catalog.Occupations[o].Technologies)
            {
                if (!technology.InDemand) continue;
                if (!_demanded.TryGetValue(technology.Element, out var list)) _demanded.Add(technology.Element, list = []);
                list.Add(o);
            }
        }
    }

    /// <summary>Element ids, most demanded first.</summary>
    public IEnumerable<string> Of(int occupation) => _catalog.Occupations[occupation].Technologies
        .Where(t => t.InDemand && !s_categories.Contains(t.Element) && !_demanded[t.Element].Exists(o => _catalog.Occupations[o].UsualOrigin))
        .OrderBy(t => First(t.Element, occupation)).ThenByDescending(t => Demand(t.Element, occupation)).ThenByDescending(t => t.Hot).ThenBy(t => t.Element, StringComparer.Ordinal)
        .Select(t => t.Element);

    // What the field builds on comes before what is built on it. Ours.
    private int First(string element, int occupation)
    {
        var basics = _fields.Of(occupation) is CareerField.Software or CareerField.Data ? s_softwareBasics : s_infrastructureBasics;
        var at = basics.IndexOf(element);
        return at < 0 ? basics.Length : at;
    }

    private static readonly ImmutableArray<string> s_softwareBasics = ["technology:structured-query-language-sql", "technology:git", "technology:python"];
    private static readonly ImmutableArray<string> s_infrastructureBasics = ["technology:microsoft-active-directory", "technology:microsoft-powershell", "technology:linux"];

    // Asked for by many occupations of the field, and by few others: thousandths of (in the field)³ over all.
    private int Demand(string element, int occupation)
    {
        var all = _demanded[element];
        var field = _fields.Of(occupation);
        var own = field == CareerField.None ? all.Count : all.Count(o => _fields.Of(o) == field);
        return own * own * own * 1000 / all.Count;
    }
}
