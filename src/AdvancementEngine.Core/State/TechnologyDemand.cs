using System.Collections.Frozen;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.State;

/// <summary>Which technologies employers ask for most in an occupation and its field (O*NET marks those in demand). Prepared once per
/// bundle.</summary>
internal sealed class TechnologyDemand
{
    // Names of whole categories: not something to advise learning.
    private static readonly FrozenSet<string> s_categories = new[]
    {
        "operating-system-software",
        "firewall-software",
        "web-application-software",
        "javascript-framework-software",
        "web-framework-software",
        "web-server-software",
        "content-management-systems-cms",
        "web-content-management-system-cms-software",
        "business-software-applications",
        "chatbot-software",
        "project-management-software",
        "software-libraries",
        "source-code-editor-software",
        "magellan-firmware",
        "geographic-information-system-gis-systems",
        "ibm-middleware",
        "single-sign-on-sso",
        // Employers' in-house tools: not available outside.
        "sap-software",
        "atlassian-jira",
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
                if (!technology.InDemand)
                    continue;
                if (!_demanded.TryGetValue(technology.Element, out var list))
                    _demanded.Add(technology.Element, list = []);
                list.Add(o);
            }
        }
    }

    // Supporting tools, not used for an occupation's central duty. Ours.
    private static readonly FrozenSet<string> s_side = new[]
    {
        "git",
        "github",
        "jenkins-ci",
        "docker",
        "kubernetes",
        "apache-maven",
        "apache-subversion-svn",
        "gradle",
        "apache-kafka",
        "apache-tomcat",
        "spring-boot",
        "spring-framework",
        "microsoft-office-software",
        "microsoft-excel",
        "microsoft-access",
        "microsoft-powerpoint",
    }
        .Select(code => ElementKinds.Id(ElementKinds.Technology, code))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a supporting tool.</summary>
    public static bool IsSideTool(string element) => s_side.Contains(element);

    // Where at least so many technologies of an occupation are hot, one that is not is no step, unless the work builds on it: O*NET keeps
    // tools in demand by old postings that their makers have given up (Adobe XD, InVision). Ours.
    private const int EnoughHot = 3;

    private bool IsLive(in TechnologyUse technology, int occupation)
    {
        if (technology.Hot || IsBasic(technology.Element, occupation))
            return true;
        var hot = 0;
        foreach (var other in _catalog.Occupations[occupation].Technologies)
            hot += other is { Hot: true, InDemand: true } ? 1 : 0;
        return hot < EnoughHot;
    }

    /// <summary>Element ids, most demanded first.</summary>
    public IEnumerable<string> Of(int occupation) =>
        _catalog
            .Occupations[occupation]
            .Technologies.Where(t =>
                t.InDemand
                && IsLive(t, occupation)
                && !s_categories.Contains(t.Element)
                && !IsPlatform(t.Element, occupation)
                && (IsBasic(t.Element, occupation) || !_demanded[t.Element].Exists(o => _catalog.Occupations[o].UsualOrigin))
            )
            .OrderBy(t => First(t.Element, occupation))
            .ThenByDescending(t => Demand(t.Element, occupation))
            .ThenByDescending(t => t.Hot)
            .ThenBy(t => t.Element, StringComparer.Ordinal)
            .Select(t => t.Element);

    // Foundations come before the tools built on them. Ours.
    private int First(string element, int occupation)
    {
        var basics = Basics(occupation);
        for (var i = 0; i < basics.Length; i++)
        {
            if (element.AsSpan(ElementKinds.Technology.Length + 1).SequenceEqual(basics[i]))
                return i;
        }

        return basics.Length;
    }

    private bool IsBasic(string element, int occupation) => First(element, occupation) < Basics(occupation).Length;

    private string[] Basics(int occupation) =>
        _catalog.Occupations[occupation].Code switch
        {
            KnownOccupations.InterfaceDesigners => ["figma", "hypertext-markup-language-html", "cascading-style-sheets-css"],
            KnownOccupations.GameDesigners => ["unity-technologies-unity", "c-sharp", "unreal-technology-unreal-engine"],
            KnownOccupations.WebDevelopers => ["hypertext-markup-language-html", "cascading-style-sheets-css", "javascript", "git"],
            KnownOccupations.SoftwareTesters => ["selenium", "structured-query-language-sql", "python"],
            KnownOccupations.DataScientists => ["python", "r", "structured-query-language-sql"],
            KnownOccupations.HealthInformatics => ["structured-query-language-sql", "tableau"],
            KnownOccupations.GeographicSystems => ["esri-arcgis-software", "python", "structured-query-language-sql"],
            _ => _fields.Of(occupation) switch
            {
                CareerField.Data => ["structured-query-language-sql", "microsoft-power-bi", "python"],
                CareerField.Software => ["structured-query-language-sql", "git", "python"],
                _ => ["microsoft-active-directory", "microsoft-powershell", "linux"],
            },
        };

    // Clouds, servers and build tools: none is where analysis or design begins. Ours.
    private static readonly FrozenSet<string> s_platforms = new[]
    {
        "amazon-web-services-aws-software",
        "microsoft-azure-software",
        "google-cloud-software",
        "oracle-cloud-software",
        "docker",
        "kubernetes",
        "linux",
        "unix",
        "jenkins-ci",
        "apache-kafka",
        "microsoft-sql-server",
        "oracle-java",
        "google-angular",
        "javascript",
        "react",
        "c",
        "c-plus-plus",
    }
        .Select(code => ElementKinds.Id(ElementKinds.Technology, code))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] s_analysisAndDesign =
    [
        "15-2051",
        KnownOccupations.InterfaceDesigners,
        KnownOccupations.GeographicSystems,
    ];

    private bool IsPlatform(string element, int occupation) =>
        s_platforms.Contains(element)
        && Array.Exists(s_analysisAndDesign, a => _catalog.Occupations[occupation].Code.StartsWith(a, StringComparison.Ordinal));

    // Asked for by many occupations of the field, and by few others: thousandths of (in the field)³ over all.
    private int Demand(string element, int occupation)
    {
        var all = _demanded[element];
        var field = _fields.Of(occupation);
        var own = field == CareerField.None ? all.Count : all.Count(o => _fields.Of(o) == field);
        return own * own * own * 1000 / all.Count;
    }
}
