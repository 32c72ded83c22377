using System.Collections.Frozen;

namespace AdvancementEngine.State;

/// <summary>Technologies that substitute for one another, and those that are never used without another. Ours.</summary>
internal static class ToolKinds
{
    private static readonly string[][] s_kinds =
    [
        ["c-sharp", "c", "c-plus-plus", "oracle-java", "python", "javascript", "php", "ruby", "go", "typescript", "perl"],
        ["python", "r", "sas", "the-mathworks-matlab", "scala"],
        ["react", "google-angular", "vue-js", "vuejs", "spring-boot", "spring-framework", "django", "node-js"],
        ["amazon-web-services-aws-software", "microsoft-azure-software", "google-cloud-software"],
        ["microsoft-power-bi", "tableau"],
        [
            "structured-query-language-sql",
            "postgresql",
            "mysql",
            "microsoft-sql-server",
            "microsoft-transact-structural-query-language-t-sql",
            "oracle-database",
            "oracle-pl-sql",
        ],
        ["ansible-software", "ibm-terraform", "puppet"],
        ["linux", "unix"],
        ["bash", "microsoft-powershell"],
        ["figma", "adobe-xd", "invision-software", "sketch"],
        ["unity-technologies-unity", "unreal-technology-unreal-engine"],
        ["selenium", "playwright", "cypress"],
    ];

    // Technologies that are never used without the other. Ours.
    private static readonly (string Tool, string[] By)[] s_implied =
    [
        (
            "hypertext-markup-language-html",
            ["cascading-style-sheets-css", "javascript", "php", "wordpress", "react", "google-angular", "vue-js", "adobe-dreamweaver"]
        ),
        ("cascading-style-sheets-css", ["wordpress", "react", "google-angular", "vue-js"]),
        ("javascript", ["react", "google-angular", "vue-js", "node-js", "typescript", "jquery"]),
        (
            "structured-query-language-sql",
            [
                "oracle-database", "oracle-pl-sql", "microsoft-sql-server", "mysql", "postgresql", "ibm-db2", "mariadb", "transact-sql",
                "microsoft-transact-structural-query-language-t-sql", "microsoft-sql-server-reporting-services-ssrs",
                "microsoft-sql-server-integration-services-ssis", "oracle-java",
            ]
        ),
        (
            "microsoft-active-directory",
            ["microsoft-windows-server", "microsoft-exchange", "microsoft-hyper-v-server", "microsoft-systems-management-server"]
        ),
        ("microsoft-windows", ["microsoft-windows-server", "microsoft-active-directory"]),
    ];

    // Web pages are scripted in JavaScript, even by people who know another language.
    private const string Scripting = "technology:javascript";

    // Asked for every technology in demand of every occupation shown, so by element id. A technology may be of several kinds.
    private static readonly FrozenDictionary<string, string[]> s_others = s_kinds
        .SelectMany(kind => kind, (kind, tool) => (Tool: tool, Others: kind.Where(other => other != tool)))
        .GroupBy(t => Id(t.Tool), t => t.Others, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.SelectMany(others => others).Select(Id).Distinct().ToArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> s_implying = s_implied.ToFrozenDictionary(
        i => Id(i.Tool),
        i => i.By.Select(Id).ToArray(),
        StringComparer.Ordinal
    );

    /// <summary>Element ids of the other technologies of its kind; empty for none.</summary>
    /// <param name="id">Element id of the technology.</param>
    public static ReadOnlySpan<string> Others(string id) => s_others.GetValueOrDefault(id);

    /// <summary>Element ids of the technologies that are never used without this one; empty for none.</summary>
    /// <param name="id">Element id of the technology.</param>
    public static ReadOnlySpan<string> Implying(string id) => s_implying.GetValueOrDefault(id);

    /// <summary>True where another technology of its kind is on record, or one that is never used without it.</summary>
    /// <param name="id">Element id of the technology.</param>
    /// <param name="known">Element ids on record.</param>
    public static bool IsOnRecord(string id, HashSet<string> known) => HasAny(Implying(id), known) || HasAny(Others(id), known);

    /// <summary>A technology, those of its kind, and those that are never used without it, as element ids.</summary>
    /// <param name="id">Element id of the technology.</param>
    public static IEnumerable<string> Covering(string id) =>
        [id, .. id == Scripting ? [] : Others(id), .. Implying(id)];

    private static bool HasAny(ReadOnlySpan<string> ids, HashSet<string> known)
    {
        foreach (var id in ids)
        {
            if (known.Contains(id))
                return true;
        }

        return false;
    }

    private static string Id(string technology) => "technology:" + technology;
}
